using System.Text.RegularExpressions;

namespace Sandbox.Check.Tests;

/// <summary>A process of the tool writes what the entry point writes within this process: with TOOL_UNDER_TEST, machine code made ahead does what the runtime makes of the same source.</summary>
public sealed partial class SameReportTests
{
    private static readonly string[] s_formats = ["text", "json", "sarif", "github", "azure", "gitlab", "junit", "msbuild", "markdown"];

    /// <summary>All Python of this repository: samples, attacks, cases of the rules, benign look-alikes, grammar.</summary>
    [Theory]
    [InlineData("node")]
    [InlineData("strategy")]
    public async Task All_files_in_all_formats(string profile)
    {
        using var work = new Workspace();
        foreach (var folder in new[] { "samples", "tests" })
        {
            var root = Repository.PathOf(folder);
            foreach (var file in Directory.EnumerateFiles(root, "*.py", SearchOption.AllDirectories).Where(file => !file.Split('/', '\\').Any(part => part is "bin" or "obj")))
                work.With($"{folder}/{Path.GetRelativePath(root, file)}", File.ReadAllBytes(file));
        }

        string[] Arguments(string to) => ["scan", "samples", "tests", "--profile", profile, .. s_formats.SelectMany(format => new[] { "--output", $"{format}={to}.{format}" })];
        var here = await work.RunHere("", Arguments("here"));
        var process = await ToolUnderTest.RunAsync(work.Folder, new Dictionary<string, string>(), "", Arguments("process"));
        Assert.Equal((here.Code, here.Error), (process.Code, process.Error));
        Assert.Equal(Timeless(here.Out), Timeless(process.Out));
        foreach (var format in s_formats)
        {
            var report = work.Read("here." + format);
            Assert.True(report.Length > 1000, report);
            Assert.Equal(Timeless(report), Timeless(work.Read("process." + format)));
        }
    }

    private static string Timeless(string report) => Times.Replace(report, "");

    /// <summary>What a clock said, and what it was built from.</summary>
    [GeneratedRegex("""[0-9.]+ s\b|time="[^"]*"|"timings": \{[^}]*\}|"commit": "[^"]*"|"version": "0\.1\.0[^"]*"|"semanticVersion": "[^"]*" """)]
    private static partial Regex Times { get; }
}
