using System.Diagnostics;
using System.Text.Json;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Tests.Reporting;

/// <summary>Where reports go: files, pipes and devices, and places that take nothing.</summary>
public sealed class OutputTests
{
    private const string Shell = "import os\nos.system('id')\n";

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task A_standard_output_that_is_full_is_an_error_in_one_line(int room)
    {
        using var work = new Workspace { Output = new FullStream(room) }.With("a.py", Shell);
        (await work.Run("scan", "--format", "sarif")).Refuses("cannot write to standard output: No space left on device");
    }

    /// <summary>What is shorter than the writer's buffer meets the full disk only when that is flushed.</summary>
    [Fact]
    public async Task Nor_is_a_short_answer_lost()
    {
        using var work = new Workspace { Output = new FullStream(0) };
        (await work.Run("--version")).Refuses("cannot write to standard output: No space left on device");
    }

    [Fact]
    public async Task A_pipe_gets_the_report_and_stays_a_pipe()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders");
        using var work = new Workspace().With("a.py", Shell);
        using (var make = Process.Start("mkfifo", work.PathOf("pipe")))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var read = Task.Run(() => work.Read("pipe"), TestContext.Current.CancellationToken);
        Assert.Equal(1, (await work.Run("scan", "--output", "sarif=pipe")).Code);
        Assert.Equal("2.1.0", JsonDocument.Parse(await read).RootElement.GetProperty("version").GetString());
        Assert.Equal(["a.py", "pipe"], Names(work));
    }

    [Theory]
    [InlineData("/dev/null", null)]
    [InlineData("/dev/full", "cannot write /dev/full: No space left on device")]
    public async Task A_device_stays_a_device(string device, string? error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux has both devices");
        using var work = new Workspace().With("a.py", Shell);
        var result = await work.Run("scan", "--output", $"json={device}");
        if (error is null)
            Assert.Equal(1, result.Code);
        else
            result.Refuses(error);
        Assert.Equal(FileKind.Special, FileStatus.Of(device).Kind);
        Assert.Empty(Directory.GetFiles("/dev", "*.tmp"));
    }

    /// <summary>A pull request can commit a link where the report will be: the report takes its place, and what it leads to stays as it is.</summary>
    [Theory]
    [InlineData("victim")]
    [InlineData("/dev/null")]
    public async Task A_link_in_its_place_is_replaced(string target)
    {
        using var work = new Workspace().With("a.py", Shell).With("victim", "precious");
        File.CreateSymbolicLink(work.PathOf("report.json"), target);
        Assert.Equal(1, (await work.Run("scan", "--output", "json=report.json")).Code);
        Assert.Equal("precious", work.Read("victim"));
        Assert.NotNull(JsonDocument.Parse(work.Read("report.json")));
        Assert.Null(new FileInfo(work.PathOf("report.json")).LinkTarget);
        Assert.Equal(["a.py", "report.json", "victim"], Names(work));
    }

    /// <summary>What is written first, beside the place, must not go through a link that somebody laid there for every name that it might have.</summary>
    [Fact]
    public async Task A_link_beside_its_place_is_not_followed()
    {
        using var work = new Workspace().With("a.py", Shell).With("victim", "precious");
        foreach (var name in new[] { "report.json.tmp", "report.json.new", $"report.json.{Environment.ProcessId}.tmp" })
            File.CreateSymbolicLink(work.PathOf(name), "victim");
        Assert.Equal(1, (await work.Run("scan", "--output", "json=report.json")).Code);
        Assert.Equal("precious", work.Read("victim"));
    }

    private static string[] Names(Workspace work) => [.. Directory.GetFileSystemEntries(work.Folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    /// <summary>A disk with little room.</summary>
    private sealed class FullStream(int room) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Length + count > room)
                throw new IOException("No space left on device");
            base.Write(buffer, offset, count);
        }
    }
}
