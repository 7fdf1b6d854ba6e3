using System.Text;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Tests.Outcomes;

public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData(" [1, -0.5e-10, true, \"\\u00e9\\ud83d\\ude00é\"] \n")]
    [InlineData("""{"a":{"b":1},"b":{"b":1},"c":[{"a":1},{"a":2}]}""")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"NaN\"")]
    [InlineData("1e-999")]
    public void Valid_json_passes(string text) => Assert.Null(StrictJson.Problem(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("", "ends too early", "line 1, column 1")]
    [InlineData("{", "", "line 1")]
    [InlineData("{\"a\": NaN}", "NaN or Infinity", "line 1, column 7")]
    [InlineData("[1,\n Infinity]", "NaN or Infinity", "line 2, column 2")]
    [InlineData("[-Infinity]", "NaN or Infinity", "column 3")]
    [InlineData("[1,]", "not JSON", "column 4")]
    [InlineData("// x\n1", "not JSON", "line 1")]
    [InlineData("1 2", "not JSON", "column 3")]
    [InlineData("{'a':1}", "not JSON", "column 2")]
    [InlineData("[1e999]", "beyond the range", "column 2")]
    [InlineData("{\"é\":1,\n\"é\":2}", "key \"é\" twice", "line 2, column 1")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "key \"a\" twice", "column 8")]
    [InlineData("[\"é\", \"\\ud800\"]", "lone surrogate", "column 7")]
    [InlineData("{\"\\udc00\":1}", "lone surrogate", "column 2")]
    [InlineData("\uFEFF1", "byte order mark", "column 1")]
    public void Anything_else_is_named_with_its_place(string text, string problem, string place)
    {
        var said = StrictJson.Problem(Encoding.UTF8.GetBytes(text));
        Assert.Contains(problem, said);
        Assert.Contains(place, said);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_their_place() =>
        Assert.Contains("not UTF-8 (line 2, column 3)", StrictJson.Problem([(byte)'[', (byte)'\n', (byte)' ', (byte)'"', 0xff, (byte)'"', (byte)']']));

    [Fact]
    public void Depth_is_bounded()
    {
        Assert.Null(StrictJson.Problem(Nested(StrictJson.MaxDepth)));
        Assert.Contains("deeper than 256", StrictJson.Problem(Nested(StrictJson.MaxDepth + 1)));
        Assert.Contains("deeper than 256", StrictJson.Problem(Nested(100_000)));

        static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
    }

    [Fact]
    public void An_integer_is_bounded() => Assert.Contains("5000 digits", StrictJson.Problem(Encoding.UTF8.GetBytes(new string('9', 5000))));
}
