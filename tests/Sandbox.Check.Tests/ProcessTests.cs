using System.Diagnostics;

namespace Sandbox.Check.Tests;

/// <summary>What only a process of its own can meet.</summary>
public sealed class ProcessTests
{
    [Theory]
    [InlineData("rmdir \"$PWD\"", "the working directory cannot be used")]
    [InlineData("exec >/dev/full", "cannot write to standard output: No space left on device")]
    public async Task What_a_shell_hands_over_broken_is_an_error_in_one_line(string before, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a shell and Linux' devices");
        using var work = new Workspace().With("folder/keep", "");
        File.Delete(work.PathOf("folder/keep"));
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"{before}; {ToolUnderTest.ShellCommand} rules"])
        {
            WorkingDirectory = work.PathOf("folder"), RedirectStandardError = true, RedirectStandardOutput = true,
        })!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        new Result(process.ExitCode, "", error).Refuses(message);
    }
}
