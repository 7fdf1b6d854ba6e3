using System.Text;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Tests.Outcomes;

/// <summary>What a node's output may be; the reader itself is tested in <c>Json/JsonTreeTests</c>.</summary>
public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData(" [1, -0.5e-10, true, \"\\u00e9\\ud83d\\ude00é\"] \n")]
    [InlineData("""{"a":{"b":1},"b":{"b":1},"c":[{"a":1},{"a":2}]}""")]
    [InlineData("\"NaN\"")]
    public void Valid_json_passes(string text) => Assert.Null(StrictJson.Problem(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("{\"a\": NaN}", "line 1, column 7")]
    [InlineData("[1,\n Infinity]", "line 2, column 2")]
    [InlineData("[1,]", "column 4")]
    [InlineData("{'a':1}", "column 2")]
    [InlineData("[1e999]", "column 2")]
    [InlineData("{\"é\":1,\n\"é\":2}", "line 2, column 1")]
    [InlineData("[\"é\", \"\\ud800\"]", "line 1")]
    public void Anything_else_is_named_with_its_place(string text, string place) => Assert.Contains(place, StrictJson.Problem(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_byte_order_mark_is_refused() => Assert.Contains("byte order mark", StrictJson.Problem("\uFEFF1"u8.ToArray()));
}
