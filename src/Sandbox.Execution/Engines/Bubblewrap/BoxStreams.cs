using System.IO.Pipelines;
using System.Text;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// A started process's pipes as streams whose calls can be cancelled. Reading a pipe blocks its thread here, whatever the method's name, so each of the two output
/// pipes has a thread of its own, not one of the pool's; both end with the process.
/// </summary>
internal sealed class BoxStreams : IDisposable
{
    private const int SaidCap = 4096;
    private const int ThreadStack = 256 << 10;

    private readonly Pipe _output = new(new PipeOptions(pauseWriterThreshold: 1 << 20, resumeWriterThreshold: 1 << 19, useSynchronizationContext: false));
    private readonly MemoryStream _said = new();
    private readonly Stream _from;
    private readonly Stream _errors;

    public BoxStreams(Stream to, Stream from, Stream errors)
    {
        _from = from;
        _errors = errors;
        ToRunner = new CancellableWriter(to);
        FromRunner = _output.Reader.AsStream();
        Start(ReadOutput, "output");
        Start(ReadErrors, "errors");
    }

    public Stream ToRunner { get; }

    public Stream FromRunner { get; }

    /// <summary>What came on standard error so far, at most 4 KB: bubblewrap's own words and the interpreter's, as the node's go elsewhere.</summary>
    public string Said
    {
        get
        {
            lock (_said) return Encoding.UTF8.GetString(_said.ToArray()).Trim();
        }
    }

    /// <summary>After the process's end: its pipes have ended then, and the threads with them.</summary>
    public void Dispose()
    {
        FromRunner.Dispose();
        ToRunner.Dispose();
    }

    private static void Start(ThreadStart work, string name) => new Thread(work, ThreadStack) { IsBackground = true, Name = "bubblewrap " + name }.Start();

    private void ReadOutput()
    {
        try
        {
            while (true)
            {
                var read = _from.Read(_output.Writer.GetSpan(1 << 16));
                if (read == 0) break;
                _output.Writer.Advance(read);
                // Waits while nobody reads: a box must not fill the tool's memory.
                var flushed = _output.Writer.FlushAsync();
                if ((flushed.IsCompleted ? flushed.Result : flushed.AsTask().GetAwaiter().GetResult()).IsCompleted) break;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The same as its end: the box is gone.
        }

        _output.Writer.Complete();
        _from.Dispose();
    }

    private void ReadErrors()
    {
        var buffer = new byte[SaidCap];
        try
        {
            for (int read; (read = _errors.Read(buffer)) > 0;)
            {
                lock (_said) _said.Write(buffer, 0, Math.Min(read, SaidCap - (int)_said.Length));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The same as its end: the box is gone.
        }

        _errors.Dispose();
    }
}
