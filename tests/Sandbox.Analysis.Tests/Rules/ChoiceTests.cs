using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>
/// The transfer functions are monotone as far as can be seen from outside: a program that takes one of two values is at least as
/// risky as the program that takes the one, and as the one that takes the other. (A place has one finding, the gravest, so findings cannot be compared.)
/// </summary>
public sealed class ChoiceTests
{
    private static readonly string[] Values =
    [
        "os.system", "print", "subprocess.getoutput", "eval", "'system'", "'getpid'", "'/etc/passwd'", "'/datasets/x.csv'", "'http://host/x'", "sys.argv[1]", "sys.argv[2]", "os", "math", "10**12", "3",
        "[os.popen]", "{'run': os.popen}", "lambda c: os.system(c)", "None",
    ];

    /// <summary>Programs with a place for a value. Writes and sizes are not among them: what may be any path or number is charged less there than one that is known.</summary>
    private static readonly string[] Programs =
    [
        "x('id')", "getattr(os, x)('id')", "open(x).read()", "x.system('id')", "list(map(x, ['id']))", "pandas.read_csv(x)", "x[0]('id')", "x['run']('id')",
        "def f(y):\n    return y('id')\nf(x)", "class A:\n    def __init__(self, y):\n        self.y = y\nA(x).y('id')", "for y in [x]:\n    y('id')", "exec(f'{x}')", "(lambda y=x: y('id'))()", "d = {}\nd['k'] = x\nd['k']('id')",
    ];

    public static TheoryData<string> Names => [.. Programs];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_choice_is_as_bad_as_either_value(string program)
    {
        var alone = Values.ToDictionary(value => value, value => LevelOf($"x = {value}\n{program}\n"));
        foreach (var first in Values)
        {
            foreach (var second in Values)
            {
                var both = LevelOf($"x = {first} if len(sys.argv) > 3 else {second}\n{program}\n");
                Assert.True(both >= alone[first] && both >= alone[second], $"{first} or {second} is {both} only in\n{program}");
            }
        }
    }

    private static RiskLevel LevelOf(string source) => Scan.Source("import math, os, subprocess, sys\nimport pandas\n" + source).Risk.Level;
}
