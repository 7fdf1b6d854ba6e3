using System.Buffers.Binary;
using System.Reflection;
using System.Text;

namespace Sandbox.Execution.Runner;

/// <summary>
/// The runner as it is given to the boxes of one image: its source, until a runner that was given that told, before any node was in its box, what the image's own
/// interpreter compiled it to; that code from then on, which saves each run the compiling. Where code does not come to a ready runner, it is the source again for good.
/// </summary>
internal sealed class RunnerProgram
{
    private static readonly byte[] s_source = Frame(FrameKind.Source, Encoding.UTF8.GetBytes(
        string.Join("\n\n", Read("runner.py"), Read("light.py"), Read("clearing.py"), Read("debug.py"), Read("child.py"), Read("main.py"))));

    private readonly Lock _gate = new();
    private volatile byte[] _frame = s_source;
    private bool _distrusted;

    /// <summary>The Python text of a box's command line: it becomes what comes to it on standard input.</summary>
    public static string Boot { get; } = Read("boot.py");

    /// <summary>The frame to send first.</summary>
    public ReadOnlyMemory<byte> Current => _frame;

    /// <summary>Takes the code that a runner told; null where it told none.</summary>
    public void Learn(byte[]? code)
    {
        if (code is null) return;
        lock (_gate)
        {
            if (!_distrusted) _frame = Frame(FrameKind.Code, code);
        }
    }

    /// <summary>To be called where a box that was given this frame came to no ready runner.</summary>
    public void Doubt(ReadOnlyMemory<byte> given)
    {
        if (given.Span[0] != (byte)FrameKind.Code) return;
        lock (_gate)
        {
            _distrusted = true;
            _frame = s_source;
        }
    }

    private static byte[] Frame(FrameKind kind, byte[] payload)
    {
        var frame = new byte[5 + payload.Length];
        frame[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), payload.Length);
        payload.CopyTo(frame, 5);
        return frame;
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Runner/" + name)
            ?? throw new InvalidOperationException($"the tool was built without its runner ({name})");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
