using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>
/// A dangerous case is as dangerous in a function, a method that only a framework calls, a handler or a branch: every marked case is put into each and keeps its level.
/// </summary>
public sealed class RestructuredCasesTests
{
    /// <summary>Where a case is put: the lines before it, its own indented by so many blanks, the lines after it.</summary>
    private static readonly Dictionary<string, (string Before, int Indent, string After)> Places = new()
    {
        ["a main function"] = ("def main(argv):\n", 4, "if __name__ == '__main__':\n    import sys as _s\n    main(_s.argv)\n"),
        ["a function that is never called"] = ("def helper(x, y=None):\n", 4, "    return x\n"),
        ["a method that a framework calls"] = ("class Strategy:\n    def on_bar(self, bar):\n", 8, ""),
        ["a property"] = ("class Signal:\n    @property\n    def value(self):\n", 8, "        return 1\nprint(Signal().value)\n"),
        ["a nested function"] = ("def outer():\n    def inner():\n", 8, "    return inner\nouter()()\n"),
        ["a coroutine"] = ("import asyncio as _a\nasync def main():\n", 4, "_a.run(main())\n"),
        ["a finally"] = ("try:\n    pass\nfinally:\n", 4, ""),
        ["a handler"] = ("try:\n    value = int('x')\nexcept ValueError as error:\n", 4, ""),
        ["the last branch of many"] = ("import sys as _s\nif len(_s.argv) > 9:\n    pass\nelif len(_s.argv) > 7:\n    pass\nelse:\n", 4, ""),
        ["a case of a match"] = ("import sys as _s\nmatch len(_s.argv):\n    case 1:\n        pass\n    case _:\n", 8, ""),
        ["a loop"] = ("for _turn in range(3):\n", 4, ""),
        ["a with"] = ("import contextlib as _c\nwith _c.suppress(Exception):\n", 4, ""),
        ["what type checkers skip"] = ("from typing import TYPE_CHECKING\nif not TYPE_CHECKING:\n", 4, ""),
        ["a function behind a decorator"] = (
            "import functools as _f\ndef logged(f):\n    @_f.wraps(f)\n    def wrapper(*args, **kwargs):\n        return f(*args, **kwargs)\n    return wrapper\n@logged\ndef work(bar=None):\n", 4, "work()\n"),
    };

    private static readonly Snippet[] Dangerous = [.. Snippet.ReadAll().Where(snippet => snippet.Level >= RiskLevel.Medium && snippet.Profile == Profiles.Node && CanMove(snippet.Source))];

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public void A_case_keeps_its_level_in(string place)
    {
        var (before, indent, after) = Places[place];
        Assert.True(Dangerous.Length > 500, $"only {Dangerous.Length} cases can be moved");
        var lost = new List<string>();
        foreach (var snippet in Dangerous)
        {
            var moved = before + Indented(snippet.Source, indent) + after;
            var report = Scan.Source(moved, snippet.Profile);
            if (report.Risk.Level < Least(snippet.Level) && !CountsWhereReached(report))
                lost.Add($"{snippet}: {report.Risk.Level} for {snippet.Level}\n{moved}");
        }

        Assert.True(lost.Count == 0, $"{lost.Count} of {Dangerous.Length} lost their level\n" + string.Join('\n', lost.Take(40)));
    }

    /// <summary>A recursion without an end is weighed where the program certainly comes to it: methods of libraries are often written so, for a subclass to end it.</summary>
    private static bool CountsWhereReached(FileReport report) => report.Findings.Any(finding => finding.Message.EndsWith("calls itself on every path", StringComparison.Ordinal));

    /// <summary>Findings of several levels may be fewer in a branch: HIGH is enough for CRITICAL.</summary>
    private static RiskLevel Least(RiskLevel level) => level > RiskLevel.High ? RiskLevel.High : level;

    /// <summary>Where lines can be indented without another meaning, and do nothing that only a module may.</summary>
    private static bool CanMove(string source) =>
        !source.Contains("import *", StringComparison.Ordinal) && !source.Contains("__future__", StringComparison.Ordinal) &&
        !source.Contains("\"\"\"", StringComparison.Ordinal) && !source.Contains("'''", StringComparison.Ordinal) && !source.Contains("\\\n", StringComparison.Ordinal);

    private static string Indented(string source, int indent) =>
        string.Concat(source.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', indent) + line + "\n"));
}
