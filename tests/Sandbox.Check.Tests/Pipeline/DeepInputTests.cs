using System.Diagnostics;
using System.Text;

namespace Sandbox.Check.Tests.Pipeline;

/// <summary>
/// Deep and long input through the whole tool: a stack overflow would end the test run, and time that grows faster than the input
/// would not end within the limit, which is generous for a busy machine and far below what quadratic work takes.
/// </summary>
public sealed class DeepInputTests
{
    private const int Many = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string, string, int, string, bool> Inputs => new()
    {
        { "nested parentheses", "x = ", "(", Many, "", false },
        { "closed parentheses", "x = ", "(", Many, "1" + new string(')', Many), false },
        { "a sum", "x = ", "a+", Many, "a", true },
        { "a sum of strings", "x = ", "'a'+", Many, "'b'", true },
        { "attributes", "x = a", ".b", Many, "", true },
        { "calls", "x = a", "(1)", Many, "", true },
        { "subscripts", "x = a", "[0]", Many, "", true },
        { "attributes, calls and subscripts", "x = a", ".b(1)[0]", Many, "", true },
        { "elif", "if a: pass\n", "elif b: pass\n", Many, "", true },
        { "f-string fields", "x = f'", "{a}", Many, "'", true },
        { "nested f-string braces", "x = f'", "{", Many, "'", true },
        { "nested f-strings", "x = ", "f'{", Many, "", false },
        { "format specifications in each other", "x = f'", "{a:", Many, "'", false },
        { "comparisons", "x = ", "a < ", Many, "b", true },
        { "assignments", "", "a = ", Many, "b", true },
        { "statements", "", "x = x + 1\n", Many, "", true },
        { "strings side by side", "x = ", "'a' ", Many, "'b'", true },
        { "unary operators", "x = ", "-", Many, "1", false },
        { "a list of 1e6", "x = [", "1,", 1_000_000, "]", true },
        { "a dict of 1e6", "x = {", "1:2,", 1_000_000, "}", true },
        { "10 MB on one line", "x = '", "0123456789", 1_000_000, "'", true },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task It_is_scanned_and_dumped(string name, string start, string part, int count, string end, bool isRight)
    {
        var source = new StringBuilder(start).Insert(start.Length, part, count).Append(end).Append('\n').ToString();
        using var work = new Workspace().With("deep.py", source);

        var watch = Stopwatch.StartNew();
        var scan = await work.Run("scan", "deep.py", "--format", "json");
        Assert.True(scan.Code is 0 or 1 or 2, $"{name}: {scan.Code}");
        Assert.DoesNotContain("   at ", scan.Error, StringComparison.Ordinal);
        Assert.Contains("deep.py", scan.Out, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Limit, $"{name}: scanned in {watch.Elapsed}");

        watch.Restart();
        var dump = await work.Run("ast", "deep.py", "--no-positions", "--output-dir", "out");
        Assert.Equal(isRight ? 0 : 1, dump.Code);
        Assert.Equal(isRight, work.Has("out/deep.py.ast"));
        Assert.True(watch.Elapsed < Limit, $"{name}: dumped in {watch.Elapsed}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: exit {scan.Code}, {watch.Elapsed}");
    }
}
