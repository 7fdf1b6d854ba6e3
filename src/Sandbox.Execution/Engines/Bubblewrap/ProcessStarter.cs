using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// Starts processes from one thread that lives as long as this object: the kernel sends a parent's death signal when the <em>thread</em> that started
/// the process ends (prctl(2), PR_SET_PDEATHSIG), and the pool ends its threads when it likes.
/// </summary>
internal sealed class ProcessStarter : IDisposable
{
    private readonly BlockingCollection<Action> _starts = [];

    public ProcessStarter() => new Thread(Work, 256 << 10) { IsBackground = true, Name = "bubblewrap starter" }.Start();

    /// <summary>Starts a program with three pipes, an environment of nothing but the search path, and <c>/</c> as its folder.</summary>
    /// <exception cref="EngineException">It cannot be started.</exception>
    public Task<Process> StartAsync(ImmutableArray<string> command)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        _starts.Add(() =>
        {
            try
            {
                started.SetResult(Start(command));
            }
            catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
            {
                started.SetException(new EngineException(EngineFault.Unsupported, $"{command[0]} cannot be started: {e.Message}", e));
            }
        });
        return started.Task;
    }

    /// <summary>Ends the thread; whatever it started and still runs is killed by the kernel then.</summary>
    public void Dispose() => _starts.CompleteAdding();

    private void Work()
    {
        foreach (var start in _starts.GetConsumingEnumerable()) start();
        _starts.Dispose();
    }

    private static Process Start(ImmutableArray<string> command)
    {
        var info = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/",
        };
        info.Environment.Clear();
        info.Environment["PATH"] = Programs.SearchPath;
        info.Environment["LC_ALL"] = "C";
        return Process.Start(info)!;
    }
}
