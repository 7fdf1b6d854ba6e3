using System.Security.Cryptography;
using System.Text;

namespace Sandbox.Execution.Snapshots;

/// <summary>The lines of two texts between what they have in common at both ends, with some lines of context.</summary>
/// <param name="Expected">Of the verified text.</param>
/// <param name="Received">Of the received text.</param>
/// <param name="FirstLine">The number of the window's first line, from 1, in both.</param>
/// <param name="IsCut">Whether there are more lines than a window holds.</param>
internal sealed record DiffWindow(WindowLines Expected, WindowLines Received, int FirstLine, bool IsCut)
{
    public const int Context = 3;
    public const int MaxLines = 1000;
    private const int MaxBytes = 4 << 20;

    public static DiffWindow Of(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> received)
    {
        expected = WithoutMark(expected);
        received = WithoutMark(received);
        var prefix = expected.CommonPrefixLength(received);
        var start = LineStart(expected, prefix);
        for (var i = 0; i < Context; i++)
            start = LineStart(expected, Math.Max(start - 1, 0));
        var first = expected[..start].Count((byte)'\n') + 1;
        expected = expected[start..];
        received = received[start..];

        var common = CommonSuffix(expected[(prefix - start)..], received[(prefix - start)..]);
        var before = Take(expected, expected.Length - common, out var expectedCut);
        var after = Take(received, received.Length - common, out var receivedCut);
        return new DiffWindow(before, after, first, expectedCut || receivedCut);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) => text.StartsWith("\uFEFF"u8) ? text[3..] : text;

    private static int LineStart(ReadOnlySpan<byte> text, int at) => text[..at].LastIndexOf((byte)'\n') + 1;

    /// <summary>How many bytes of whole lines the texts share at their end, less the context.</summary>
    private static int CommonSuffix(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        var most = Math.Min(x.Length, y.Length);
        var length = 0;
        while (length < most && x[^(length + 1)] == y[^(length + 1)])
            length++;
        for (var line = 0; line <= Context && length > 0; line++)
        {
            var end = x[^length..].IndexOf((byte)'\n');
            length = end < 0 ? 0 : length - end - 1;
        }

        return length;
    }

    private static WindowLines Take(ReadOnlySpan<byte> text, int length, out bool cut)
    {
        var lines = new List<string>();
        var rest = text[..length];
        while (!rest.IsEmpty && lines.Count < MaxLines && length - rest.Length < MaxBytes)
        {
            var end = rest.IndexOf((byte)'\n');
            lines.Add(Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        cut = !rest.IsEmpty;
        return new WindowLines(lines);
    }
}

/// <summary>One side of a window.</summary>
internal sealed class WindowLines(List<string> lines)
{
    private const int MaxKeyLength = 1000;

    public int Count => lines.Count;

    public string this[int index] => lines[index];

    /// <summary>A short text for each line that is equal where the lines are.</summary>
    public IEnumerable<string> Keys => lines.Select(line =>
        line.Length <= MaxKeyLength ? line : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(line))));
}
