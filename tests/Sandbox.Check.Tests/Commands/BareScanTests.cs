using System.Text.RegularExpressions;
using Sandbox.Check.Commands;

namespace Sandbox.Check.Tests.Commands;

/// <summary>A scan that takes the short way gives what the long way gives.</summary>
public sealed partial class BareScanTests
{
    [Theory]
    [InlineData("bad.py", "")]
    [InlineData("good.py", "")]
    [InlineData("good.py", "FORCE_COLOR=1")]
    [InlineData("bad.py", "FORCE_COLOR=1")]
    [InlineData("bad.py", "NO_COLOR=1")]
    [InlineData("broken.py", "")]
    [InlineData(".", "")]
    [InlineData("configured/strategy.py", "")]
    [InlineData("configured", "")]
    [InlineData("wrong/strategy.py", "")]
    [InlineData("nowhere", "")]
    [InlineData("missing.py", "")]
    [InlineData("notes.txt", "")]
    [InlineData("@bad.py", "")]
    [InlineData("[suggest]", "")]
    [InlineData("a=b", "")]
    public async Task It_reports_as_with_an_option_that_changes_nothing(string path, string variable)
    {
        using var work = new Workspace();
        work.With("bad.py", "import os\nos.system(input())\n").With("good.py", "print(1)\n").With("broken.py", "def f(:\n").With("notes.txt", "os.system('id')\n")
            .With("configured/sandbox-check.yaml", "version: 1\ndefaults: { profile: strategy }\nscan: { fail_on: low }\n").With("configured/strategy.py", "import socket\nsocket.socket()\n")
            .With("wrong/sandbox-check.yaml", "version: 1\nnothing: 1\n").With("wrong/strategy.py", "print(1)\n");
        if (variable.Split('=') is [var name, var value])
            work[name] = value;
        var (bare, full) = (await work.Run("scan", path), await work.Run("scan", "--verbosity", "normal", path));
        Assert.Equal(full with { Out = Timeless(full.Out) }, bare with { Out = Timeless(bare.Out) });
    }

    [Theory]
    [InlineData(true, "", "scan", "a.py")]
    [InlineData(true, "", "scan", ".")]
    [InlineData(false, "", "scan")]
    [InlineData(false, "", "scan", "")]
    [InlineData(false, "", "scan", "-")]
    [InlineData(false, "", "scan", "--help")]
    [InlineData(false, "", "scan", "/h")]
    [InlineData(false, "", "scan", "/?")]
    [InlineData(false, "", "scan", "a.py", "b.py")]
    [InlineData(false, "", "check", "a.py")]
    [InlineData(false, "SANDBOX_CHECK_FORMAT", "scan", "a.py")]
    [InlineData(false, "SANDBOX_CHECK_NOTHING", "scan", "a.py")]
    public void Only_a_path_alone_takes_the_short_way(bool expected, string variable, params string[] args)
    {
        var host = Host.Current(Path.GetTempPath()) with { Variables = new Dictionary<string, string> { ["PATH"] = "", [variable] = "json" } };
        Assert.Equal(expected, BareScan.IsAsked(args, host));
    }

    private static string Timeless(string report) => Seconds().Replace(report, "");

    [GeneratedRegex(@"\d+\.\d s\b")]
    private static partial Regex Seconds();
}
