using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Policy;

/// <summary>The points of the strict profiles, row by row, and what profiles allow.</summary>
public sealed class ProfileTests
{
    /// <summary>The table of requirements C: what a row names, the rule that answers, its points.</summary>
    public static TheoryData<string, string, double> Rows => new()
    {
        { "import os", "SBX1701", 30 },
        { "import sys", "SBX1701", 30 },
        { "import socket", "SBX1701", 30 },
        { "import subprocess", "SBX1701", 30 },
        { "import requests", "SBX1701", 30 },
        { "eval('1')", "SBX1001", 30 },
        { "exec('pass')", "SBX1001", 30 },
        { "f = lambda text: eval(text)\nf('1')", "SBX1008", 25 },
        { "compile('1', '', 'eval')", "SBX1002", 30 },
        { "__import__('math')", "SBX1703", 30 },
        { "input()", "SBX1806", 30 },
        { "globals()", "SBX1606", 30 },
        { "locals()", "SBX1606", 30 },
        { "breakpoint()", "SBX1007", 30 },
        { "open('x.txt')", "SBX1301", 30 },
        { "open('x.txt', 'w')", "SBX1302", 30 },
        { "def f(x):\n    return x.__dict__", "SBX1601", 20 },
        { "def f(x):\n    return x.__class__", "SBX1601", 20 },
        { "def f(x):\n    return x.__mro__", "SBX1601", 20 },
        { "def f(x, n):\n    return getattr(x, n)", "SBX1605", 15 },
        { "def f(x, n):\n    setattr(x, n, 1)", "SBX1605", 15 },
        { "sum = 0", "SBX1904", 10 },
        { "while True:\n    pass", "SBX2001", 5 },
        { "import leftpad", "SBX1702", 1 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Strategy_and_eval_charge_the_table(string source, string rule, double points)
    {
        foreach (var profile in (Profile[])[Profiles.Strategy, Profiles.Eval])
        {
            var report = Scan.Source(source + "\n", profile);
            Assert.True(report.Findings.Any(finding => finding.Descriptor.Id == rule && finding.Points == points), profile.Name + "\n" + Scan.Describe(report));
        }
    }

    [Theory]
    [InlineData("import os")]
    [InlineData("import sys, socket, subprocess, shutil")]
    [InlineData("import pathlib\npathlib.PurePath('a') / 'b'")]
    [InlineData("def f(x, n):\n    return getattr(x, n)")]
    [InlineData("sum = 0")]
    public void Node_charges_use_and_not_import(string source) => Assert.Equal(0, Scan.Source(source + "\n").Risk.Value);

    [Fact]
    public void A_profile_that_allows_a_module_does_not_charge_its_use()
    {
        const string source = "import ccxt\nccxt.kraken()\n";
        var desk = Profiles.Extend(Profiles.Strategy, "desk", ["ccxt"], []);
        Assert.Equal(RiskLevel.High, Scan.Source(source, Profiles.Strategy).Risk.Level);
        Assert.Equal(0, Scan.Source(source, desk).Risk.Value);
    }

    [Fact]
    public void What_is_allowed_and_denied_is_denied()
    {
        var desk = Profiles.Extend(Profiles.Node, "desk", ["os"], ["os"]);
        Assert.Contains("os", (IEnumerable<string>)desk.DeniedModules);
        Assert.DoesNotContain("os", (IEnumerable<string>)desk.GrantedModules);
        Assert.Equal(RiskLevel.High, Scan.Source("import os\nos.system('id')\n", desk).Risk.Level);
    }

    [Fact]
    public void A_module_denied_on_top_is_charged_on_import_in_a_strict_profile()
    {
        var desk = Profiles.Extend(Profiles.Strategy, "desk", [], ["random"]);
        Assert.Equal(30, Scan.Source("import random\n", desk).Risk.Value);
    }

    [Fact]
    public void The_lists_are_as_long_as_asked_for()
    {
        Assert.True(Profiles.Strategy.DeniedModules.Count >= 16);
        Assert.True(Profiles.Strategy.AllowedModules!.Count >= 25);
        Assert.Equal(["json", "re", "typing"], Profiles.Eval.AllowedModules!.Order(StringComparer.Ordinal));
        Assert.Equal(["node", "strategy", "eval", "executor"], Profiles.BuiltIn.Select(profile => profile.Name));
    }
}
