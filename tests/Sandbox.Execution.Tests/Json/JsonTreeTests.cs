using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Tests.Json;

public sealed class JsonTreeTests
{
    [Theory]
    [InlineData("null")]
    [InlineData(" true ")]
    [InlineData("\t[ ]\r\n")]
    [InlineData("{}")]
    [InlineData("-0")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("1e-999")]
    [InlineData("-12.50E+03")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("\"\\u00e9\\ud83d\\ude00\\n\\/\"")]
    [InlineData("[1,[2,{\"b\":1,\"a\":[{}]}],\"x\"]")]
    [InlineData("{\"\":0,\" \":1}")]
    [InlineData("\uFEFF{}")]
    public void Reads(string text) => Assert.Null(Validate(text));

    [Theory]
    [InlineData("", "line 1, column 1: the text is empty")]
    [InlineData("  \n ", "line 2, column 2: the text is empty")]
    [InlineData("{", "line 1, column 2: expected a name in double quotes, found the end")]
    [InlineData("[1,]", "line 1, column 4: expected a value, found ']'")]
    [InlineData("[1 2]", "line 1, column 4: expected ',' or ']', found '2'")]
    [InlineData("{\"a\":1,}", "line 1, column 8: expected a name in double quotes, found '}'")]
    [InlineData("{\"a\" 1}", "line 1, column 6: expected ':', found '1'")]
    [InlineData("{'a': 1}", "line 1, column 2: expected a name in double quotes, found '''")]
    [InlineData("[1}", "line 1, column 3: expected ',' or ']', found '}'")]
    [InlineData("1 1", "line 1, column 3: there is more text after the value")]
    [InlineData("01", "line 1, column 1: a number may not begin with 0")]
    [InlineData("-", "line 1, column 1: a number needs a digit")]
    [InlineData("1.", "line 1, column 1: a number needs a digit after its point")]
    [InlineData("1e+", "line 1, column 1: a number needs a digit in its exponent")]
    [InlineData("+1", "line 1, column 1: expected a value, found '+'")]
    [InlineData("True", "line 1, column 1: expected a value, found 'T'")]
    [InlineData("nul", "line 1, column 1: expected a value, found 'n'")]
    [InlineData("[\n  NaN]", "line 2, column 3: NaN is not JSON; write null or a number")]
    [InlineData("-Infinity", "line 1, column 1: -Infinity is not JSON; write null or a number")]
    [InlineData("Nan", "line 1, column 1: expected a value, found 'N'")]
    [InlineData("[1e999]", "line 1, column 2: the number is beyond the range of a double")]
    [InlineData("-1.8e308", "line 1, column 1: the number is beyond the range of a double")]
    [InlineData("\"a", "line 1, column 1: the string has no end")]
    [InlineData("\"a\\", "line 1, column 3: no such escape in a string")]
    [InlineData("\"\\x41\"", "line 1, column 2: no such escape in a string")]
    [InlineData("\"\\u12g4\"", "line 1, column 2: \\u needs four hexadecimal digits")]
    [InlineData("\"\\u 12\"", "line 1, column 2: \\u needs four hexadecimal digits")]
    [InlineData("\"\\ud83d\"", "line 1, column 2: the lone surrogate \\ud83d is no character")]
    [InlineData("\"\\ude00\\ud83d\"", "line 1, column 2: the lone surrogate \\ude00 is no character")]
    [InlineData("\"\\ud83d\\u0041\"", "line 1, column 2: the lone surrogate \\ud83d is no character")]
    [InlineData("\"a\tb\"", "line 1, column 3: a control character in a string must be written as \\u0009")]
    [InlineData("{\"a\":1,\n\"b\":2,\"a\":3}", "line 2, column 7: the name \"a\" occurs twice in one object")]
    [InlineData("[\"é😀\" x]", "line 1, column 8: expected ',' or ']', found 'x'")]
    [InlineData("\u001b[2J", "line 1, column 1: expected a value, found '\\u001b'")]
    [InlineData("// no\n1", "line 1, column 1: expected a value, found '/'")]
    [InlineData("\uFEFF\uFEFF1", "line 1, column 1: expected a value, found '\\ufeff'")]
    public void Refuses(string text, string error) => Assert.Equal(error, Validate(text));

    [Theory]
    [InlineData(new byte[] { (byte)'"', 0xff, (byte)'"' }, "line 1, column 2: not UTF-8")]
    [InlineData(new byte[] { (byte)'\n', (byte)'"', 0xc3 }, "line 2, column 2: not UTF-8")]
    [InlineData(new byte[] { (byte)'"', 0xed, 0xa0, 0x80, (byte)'"' }, "line 1, column 2: not UTF-8")]
    [InlineData(new byte[] { (byte)'"', 0xc0, 0x80, (byte)'"' }, "line 1, column 2: not UTF-8")]
    public void RefusesOtherEncodings(byte[] text, string error) =>
        Assert.Equal(error, JsonTree.Validate(text)?.ToString());

    [Fact]
    public void NamesTheFirstInvalidByteOfALongText()
    {
        var text = Encoding.UTF8.GetBytes("\"" + new string('é', 10_000) + "?\"");
        text[^2] = 0xff;
        Assert.Equal("line 1, column 10002: not UTF-8", JsonTree.Validate(text)?.ToString());
    }

    [Fact]
    public void FindsADoubledNameWhateverItsSpelling() =>
        Assert.EndsWith("the name \"a\" occurs twice in one object", Validate("""{"a":1,"\u0061":3}"""));

    [Fact]
    public void DecodesStrings()
    {
        Assert.True(JsonTree.TryParse("""{"\u0061\"":"\u20ac\ud83d\ude00\t"}"""u8.ToArray(), out var tree, out _));
        Assert.Equal("€😀\t", Encoding.UTF8.GetString(tree.Root.Member("a\""u8)!.Value.Utf8));
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    [InlineData(10_000, false)]
    [InlineData(5_000_000, false)]
    public void LimitsDepth(int depth, bool allowed)
    {
        Assert.Equal(allowed, Validate(new string('[', depth) + new string(']', depth)) is null);
        Assert.Equal(allowed, Validate(Repeat("{\"a\":", depth) + "1" + new string('}', depth)) is null);
        if (!allowed)
            Assert.Equal("line 1, column 257: nested deeper than 256 levels", Validate(new string('[', depth)));
    }

    [Theory]
    [InlineData(308, null)]
    [InlineData(5000, "line 1, column 1: a number of 5000 digits is beyond the range of a double")]
    [InlineData(1_000_000, "line 1, column 1: a number of 1000000 digits is beyond the range of a double")]
    public void LimitsIntegers(int digits, string? error) => Assert.Equal(error, Validate(new string('9', digits)));

    public static TheoryData<string, string, string, string> LargeTexts => new()
    {
        { "elements", "[", "1,", "1]" },
        { "empty strings", "[", "\"\",", "1]" },
        { "escapes", "\"", "\\n", "\"" },
        { "unsorted objects of ever other names", "[", "{\"b\":0,\"a\":0},{\"d\":0,\"c\":0},", "1]" },
        { "digits", "0.1", "2", "3" },
        { "exponents", "[", "-1.5e+10,", "1]" },
        { "open brackets closed", "[", "[],{},", "1]" },
        { "line ends", "[", "\n", "1]" },
    };

    [Theory]
    [MemberData(nameof(LargeTexts))]
    public void IsLinear(string what, string begin, string unit, string end)
    {
        var text = Encoding.UTF8.GetBytes(begin + Repeat(unit, (16 << 20) / unit.Length) + end);
        var clock = Stopwatch.StartNew();
        Assert.Null(JsonTree.Validate(text));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{what}: {clock.Elapsed}");
    }

    [Fact]
    public void SortsManyDistinctNames()
    {
        var text = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"{i * 7919L % 1_000_003}\":0")) + "}";
        Assert.Null(Validate(text));
    }

    /// <summary>Whatever bytes come, reading ends, and agrees with System.Text.Json but where this reader is stricter on purpose.</summary>
    [Fact]
    public void AgreesWithSystemTextJsonOnMutations()
    {
        var random = new Random(20240601);
        byte[][] seeds =
        [
            """{"a":[1,2.5,-3e-7,null,true],"b":{"x":"\u0041\\","y":""},"c":false}"""u8.ToArray(),
            """[[],{},"é😀",0.1E+2,{"k":[{"k":1}]}]"""u8.ToArray(),
        ];
        var alphabet = "{}[],:\"\\u0123456789.eE+-truefalsn \n\t\u00e9"u8.ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var text = (byte[])seeds[i % seeds.Length].Clone();
            for (var change = random.Next(1, 4); change > 0; change--)
                text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            Assert.Equal(ReadsElsewhere(text), JsonTree.Validate(text) is null);
        }
    }

    private static bool ReadsElsewhere(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 256 });
            return IsPlain(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsPlain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().All(IsPlain),
        JsonValueKind.Object => element.EnumerateObject().All(member => member.Name is not null && IsPlain(member.Value)),
        JsonValueKind.String => element.GetString() is not null,
        JsonValueKind.Number => double.IsFinite(element.GetDouble()),
        _ => true,
    };

    private static string Repeat(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();

    private static string? Validate(string text) =>
        JsonTree.Validate(Encoding.UTF8.GetBytes(text))?.ToString();
}
