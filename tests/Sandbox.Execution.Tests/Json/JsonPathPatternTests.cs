using System.Text;
using Sandbox.Execution.Json;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Json;

public sealed class JsonPathPatternTests
{
    /// <summary>Each text differs from the other in the value named x only; the pattern ignores it or does not.</summary>
    [Theory]
    [InlineData("$.x", """{"x":?}""", true)]
    [InlineData("$['x']", """{"x":?}""", true)]
    [InlineData("$[\"x\"]", """{"x":?}""", true)]
    [InlineData("$.*", """{"x":?}""", true)]
    [InlineData("$[*]", """{"x":?}""", true)]
    [InlineData("$", "?", true)]
    [InlineData("$[1]", "[0,?]", true)]
    [InlineData("$[*]", "[0,?]", true)]
    [InlineData("$.data[*].x", """{"data":[{"x":1},{"x":?}]}""", true)]
    [InlineData("$.data", """{"data":[{"x":1},{"x":?}]}""", true)]
    [InlineData("$..x", """{"x":?}""", true)]
    [InlineData("$..x", """[[{"x":?}]]""", true)]
    [InlineData("$.a..x", """{"a":{"b":[{"x":?}]}}""", true)]
    [InlineData("$.a..b[*].x", """{"a":{"b":[{"x":?}]}}""", true)]
    [InlineData("$..[0]", "[[?]]", true)]
    [InlineData("$['a.b'].x", """{"a.b":{"x":?}}""", true)]
    [InlineData(@"$['it\'s']", """{"it's":?}""", true)]
    [InlineData("$.größe", """{"größe":?}""", true)]
    [InlineData("$", """{"x":?}""", true)]
    [InlineData("$.X", """{"x":?}""", false)]
    [InlineData("$[0]", "[0,?]", false)]
    [InlineData("$.1", "[0,?]", false)]
    [InlineData("$['1']", "[0,?]", false)]
    [InlineData("$.data[*]", """[{"data":?}]""", false)]
    [InlineData("$.data.x", """{"data":[{"x":?}]}""", false)]
    [InlineData("$.a..x", """{"b":{"x":?}}""", false)]
    [InlineData("$.a..x", """{"a":?}""", false)]
    [InlineData("$.a.b", """{"a.b":?}""", false)]
    public void NamesPlaces(string path, string text, bool named)
    {
        Assert.True(JsonPathPattern.TryParse(path, out var pattern, out var error), error);
        Assert.Equal(path, pattern.ToString());
        var options = SnapshotOptions.Default with { Ignore = [pattern] };
        Assert.True(Received.TryCreate(Encoding.UTF8.GetBytes(text.Replace("?", "2")), options, out var received, out error), error);
        var comparison = Comparer.Compare(Encoding.UTF8.GetBytes(text.Replace("?", "1")), received, options);
        Assert.Equal(named, comparison.IsEqual);
    }

    [Theory]
    [InlineData("", "a path begins with '$', such as $.data[*].close")]
    [InlineData("data", "a path begins with '$', such as $.data[*].close")]
    [InlineData("$data", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$.", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$..", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$...a", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$.a.", "column 4: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$.a[", "column 4: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$.a[]", "column 4: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$[-1]", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$[99999999999]", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$['a]", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$['a'", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$.a]", "column 2: expected .name, .*, [3], [*] or ['name']")]
    [InlineData("$..a..b", "column 5: '..' may occur once")]
    public void RefusesWhatIsNoPath(string path, string expected)
    {
        Assert.False(JsonPathPattern.TryParse(path, out _, out var error));
        Assert.Equal(expected, error);
    }
}
