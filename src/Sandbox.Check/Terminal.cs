using System.Text;

namespace Sandbox.Check;

/// <summary>Where results, progress and keys go to and come from. What few commands need is asked of the system only when one does.</summary>
/// <param name="output">Results.</param>
/// <param name="error">Errors and progress.</param>
/// <param name="input">Opens standard input.</param>
/// <param name="outIsTerminal">Whether results are read by a person at a terminal.</param>
/// <param name="errorIsTerminal">Whether progress may be shown.</param>
/// <param name="readKey">Gives what reads a key without echo; null where there is no keyboard.</param>
internal sealed class Terminal(
    TextWriter output, TextWriter error, Func<Stream> input, Func<bool> outIsTerminal, Func<bool> errorIsTerminal, Func<Func<char>?> readKey)
{
    public TextWriter Out => output;

    public TextWriter Error => error;

    /// <summary>Standard input's bytes.</summary>
    public Stream In => input();

    public bool OutIsTerminal => outIsTerminal();

    public bool ErrorIsTerminal => errorIsTerminal();

    public Func<char>? ReadKey => readKey();

    /// <summary>The process's own streams, in UTF-8 without a byte-order mark.</summary>
    public static Terminal System()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(StandardStream.Out, encoding, bufferSize: 1 << 14) { NewLine = "\n" },
            new StreamWriter(StandardStream.Error, encoding) { NewLine = "\n", AutoFlush = true },
            () => Console.OpenStandardInput(),
            () => !Console.IsOutputRedirected,
            () => !Console.IsErrorRedirected,
            () => Console.IsInputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar);
    }
}
