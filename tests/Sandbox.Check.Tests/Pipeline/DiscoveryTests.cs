using System.Text.Json;

namespace Sandbox.Check.Tests.Pipeline;

public sealed class DiscoveryTests
{
    [Fact]
    public async Task Python_files_are_found_in_ordinal_order_by_name_or_shebang()
    {
        using var work = new Workspace()
            .With("b.py", "").With("B.py", "").With("a/z.pyw", "").With("tool", "#!/usr/bin/env python3\n").With("sh", "#!/bin/sh\n").With("notes.txt", "#!/usr/bin/python")
            .With("a.py", "");
        Assert.Equal(["B.py", "a.py", "a/z.pyw", "b.py", "tool"], await Paths(work));
    }

    [Fact]
    public async Task Tool_folders_and_links_are_skipped_and_counted()
    {
        using var work = new Workspace()
            .With("a.py", "").With(".venv/x.py", "").With("lib/site-packages/y.py", "").With("__pycache__/z.py", "").With(".git/hooks.py", "");
        File.CreateSymbolicLink(work.PathOf("link.py"), "/etc/passwd");
        Directory.CreateSymbolicLink(work.PathOf("folder"), "/etc");
        var report = await Scan(work);
        Assert.Equal(["a.py"], Paths(report));
        Assert.Equal(5, report.GetProperty("summary").GetProperty("skipped").GetInt32());
    }

    [Fact]
    public async Task A_pipe_is_skipped_or_refused_and_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no FIFO in folders");
        using var work = new Workspace().With("a.py", "");
        using var make = System.Diagnostics.Process.Start("mkfifo", work.PathOf("pipe.py"));
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var report = await Scan(work);
        Assert.Equal(["a.py"], Paths(report));
        Assert.Equal(1, report.GetProperty("summary").GetProperty("skipped").GetInt32());
        (await work.Run("scan", "pipe.py")).Refuses("pipe.py is no plain file");
        (await work.Run("scan", "--files-from", "pipe.py")).Refuses("cannot read the list of files pipe.py: it is no plain file");
        (await work.Run("run", "a.py", "--input", "pipe.py")).Refuses("cannot read the input pipe.py: it is no plain file");
        work.With(".git/info/x", "");
        File.CreateSymbolicLink(work.PathOf(".gitignore"), "pipe.py");
        File.CreateSymbolicLink(work.PathOf(".git/config"), "../pipe.py");
        File.CreateSymbolicLink(work.PathOf(".git/info/exclude"), "../../pipe.py");
        Assert.Equal(0, (await work.Run("scan", "--format", "sarif")).Code);
    }

    [Theory]
    [InlineData("*.py", "b.py a/b.py", "")]
    [InlineData("/b.py", "b.py", "a/b.py")]
    [InlineData("a/", "a/b.py", "b.py")]
    [InlineData("a", "a/b.py", "b.py")]
    [InlineData("*.py\n!b.py", "c.py", "b.py a/b.py")]
    [InlineData("**/gen/*.py", "gen/x.py a/gen/x.py", "gen.py")]
    [InlineData("a/**/z.py", "a/z.py a/b/c/z.py", "z.py")]
    [InlineData("[a-c].py", "b.py", "d.py")]
    [InlineData("[!a-c].py", "d.py", "b.py")]
    [InlineData("?.py", "b.py", "bb.py")]
    [InlineData("# *.py\n\n\\#x.py", "#x.py", "b.py")]
    [InlineData("a/*\n!a/b.py", "a/c.py", "a/b.py")]
    [InlineData("a/\n!a/b.py", "a/b.py", "c.py")]
    public async Task Git_ignored_files_are_skipped_as_git_reads_the_patterns(string ignore, string ignored, string scanned)
    {
        using var work = new Workspace().With(".gitignore", ignore).With("main.py.txt", "");
        foreach (var path in ignored.Split(' ').Concat(scanned.Split(' ')).Where(p => p.Length > 0))
            work.With(path, "");
        Assert.Equal(scanned.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), scanned.Length == 0 ? [] : await Paths(work));
        Assert.Equal(ignored.Split(' ').Concat(scanned.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal), await Paths(work, "--no-ignore"));
    }

    [Fact]
    public async Task A_gitignore_of_a_folder_holds_below_it_and_hides_nothing_silently()
    {
        using var work = new Workspace().With("a/.gitignore", "x.py\n").With("a/x.py", "").With("x.py", "");
        var report = await Scan(work);
        Assert.Equal(["x.py"], Paths(report));
        Assert.Equal(1, report.GetProperty("summary").GetProperty("skipped").GetInt32());
        Assert.Equal(["a/x.py"], await Paths(work, "a/x.py"));
    }

    [Fact]
    public async Task Include_and_exclude_select_and_explicit_paths_win()
    {
        using var work = new Workspace()
            .With("sandbox-check.yaml", "scan: { include: ['nodes/**'], exclude: ['nodes/old/**'] }\n").With("nodes/a.py", "").With("nodes/old/b.py", "").With("c.py", "");
        Assert.Equal(["nodes/a.py"], await Paths(work));
        Assert.Equal(["c.py", "nodes/old/b.py"], await Paths(work, "c.py", "nodes/old/b.py"));
    }

    [Fact]
    public async Task Nothing_to_scan_is_not_clean()
    {
        using var work = new Workspace().With(".gitignore", "*").With("a.py", "").With("empty/readme.txt", "");
        (await work.Run("scan")).Refuses("no Python file found below .", "2 skipped", "--no-ignore");
        (await work.Run("scan", "empty")).Refuses("no Python file found below empty");
    }

    [Fact]
    public async Task Standard_input_is_scanned_under_its_name()
    {
        using var work = new Workspace().With("sandbox-check.yaml", "overrides: [{ files: ['s/**'], profile: eval }]\n");
        var result = await work.RunWith("x = 1\n", "scan", "-", "--stdin-filename", "s/a.py", "--format", "json");
        var file = JsonDocument.Parse(result.Out).RootElement.GetProperty("files")[0];
        Assert.Equal(("s/a.py", "eval"), (file.GetProperty("path").GetString(), file.GetProperty("profile").GetString()));
    }

    private static async Task<string[]> Paths(Workspace work, params string[] args) => Paths(await Scan(work, args));

    private static string[] Paths(JsonElement report) => [.. report.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("path").GetString()!)];

    private static async Task<JsonElement> Scan(Workspace work, params string[] args)
    {
        var result = await work.Run(["scan", .. args, "--format", "json"]);
        Assert.Equal("", result.Error);
        return JsonDocument.Parse(result.Out).RootElement;
    }
}
