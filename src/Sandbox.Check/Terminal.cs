using System.Text;

namespace Sandbox.Check;

/// <summary>Where results, progress and keys go to and come from.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Errors and progress.</param>
/// <param name="In">Standard input's bytes.</param>
/// <param name="OutIsTerminal">Whether results are read by a person at a terminal.</param>
/// <param name="ErrorIsTerminal">Whether progress may be shown.</param>
/// <param name="ReadKey">Reads a key without echo; null where there is no keyboard.</param>
internal sealed record Terminal(
    TextWriter Out,
    TextWriter Error,
    Stream In,
    bool OutIsTerminal,
    bool ErrorIsTerminal,
    Func<char>? ReadKey)
{
    /// <summary>The process's own streams, in UTF-8 without a byte-order mark.</summary>
    public static Terminal System()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 1 << 14) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true },
            Console.OpenStandardInput(),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected,
            Console.IsInputRedirected ? null : () => Console.ReadKey(intercept: true).KeyChar);
    }
}
