using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>The tool as users start it: a process of its own, in a folder of its own.</summary>
internal sealed partial class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _out;
    private readonly Task<string> _error;

    public ToolProcess(string folder, string endpoint, params string[] arguments)
        : this(folder, endpoint, closeInput: true, arguments)
    {
    }

    public ToolProcess(string folder, string endpoint, bool closeInput, params string[] arguments)
    {
        // What starts tests in the background may have them ignore SIGINT, and a program keeps that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", .. s_command, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            Environment = { ["DOCKER_HOST"] = endpoint },
        };
        _process = Process.Start(start)!;
        if (closeInput) _process.StandardInput.Close();
        _out = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The executable that TOOL_UNDER_TEST names, else the tool's program built as this test is.</summary>
    private static readonly string[] s_command = Environment.GetEnvironmentVariable("TOOL_UNDER_TEST") is { Length: > 0 } path ? [Path.GetFullPath(path)]
        : ["dotnet", Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "../../../../../src/Sandbox.Check", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "../../.."), AppContext.BaseDirectory), "dotnet-sandbox-check.dll"))];

    /// <summary>Whether an executable is under test, which holds its runtime.</summary>
    public static bool IsNative => s_command.Length == 1;

    public int Id => _process.Id;

    /// <summary>SIGKILL: nothing of the tool runs any more when this returns.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGINT or SIGTERM.</summary>
    public void Signal(int number) => Assert.Equal(0, Send(Id, number));

    /// <summary>The exit code and all that it said.</summary>
    public async Task<(int Code, string Said)> EndAsync(TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        await _process.WaitForExitAsync(late.Token);
        return (_process.ExitCode, await _out + await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Send(int pid, int signal);
}
