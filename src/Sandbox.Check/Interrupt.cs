using System.Runtime.InteropServices;

namespace Sandbox.Check;

/// <summary>
/// Ctrl-C and SIGTERM as a cancellation token: the first asks the run to clean up and end, the second is left to the system and ends the process.
/// A call that blocks sees no token. Up to its first wait for the engine the tool has no container to clean up, so that the
/// process may then end without it.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    /// <summary>As deep as a main thread's usually is, and again.</summary>
    private const int StackSize = 16 << 20;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _source = new();
    private readonly object _gate = new();
    private Task<int>? _started;
    private readonly PosixSignalRegistration[] _registrations;

    public Interrupt() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    public CancellationToken Token => _source.Token;

    /// <summary>Runs the tool on a thread of its own, and ends without it where it is stuck after a signal.</summary>
    public int Run(Func<Task<int>> tool)
    {
        // The task comes back at the first wait for something outside: from then on the tool is never stuck.
        new Thread(() => Start(tool), StackSize) { IsBackground = true }.Start();
        // A monitor, because waiting for a task sets the thread pool up first, 3 ms of each start.
        lock (_gate)
        {
            while (_started is null && !_source.IsCancellationRequested)
                Monitor.Wait(_gate);
            if (_started is null)
                Monitor.Wait(_gate, s_patience);
        }

        if (_started is { } started)
            return started.GetAwaiter().GetResult();
        Console.Error.WriteLine("sandbox-check: error: interrupted; the check is not complete");
        return ExitCodes.CouldNotCheck;
    }

    private void Start(Func<Task<int>> tool)
    {
        var started = tool();
        lock (_gate)
        {
            _started = started;
            Monitor.Pulse(_gate);
        }
    }

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
        lock (_gate)
            Monitor.Pulse(_gate);
    }
}
