using System.Security.Cryptography;
using System.Text;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>
/// The fingerprint that a baseline knows a finding by. It holds what was judged and nothing of where: rule, file, the sink's own text, what
/// was reached (the message, with the values that the resolver saw) and the text of each step that led there. So it survives moved
/// lines and changed indentation, while another argument, another alias or another way to the sink makes the finding new. GitHub's line
/// hash would not do: it covers neither a sink behind the hundredth letter of its line nor the values that flow into it.
/// </summary>
/// <param name="sources">The files that findings and steps lie in, by path.</param>
internal sealed class SinkFingerprints(Func<string, SourceText?> sources)
{
    /// <summary>Letters hashed for one report. Findings nested in one another would make it quadratic.</summary>
    private const int MaxLetters = 4 << 20;

    private const int Length = 32;

    private int _letters;
    private string? _all;

    public string Of(Diagnostic finding)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, "1");
        Add(hash, finding.Descriptor.Id);
        Add(hash, finding.Path);
        Add(hash, finding.Message);
        if (sources(finding.Path) is { } own)
            AddText(hash, own, finding.Span);
        foreach (var step in finding.Steps)
        {
            if (sources(step.Path) is { } source)
                AddText(hash, source, new TextSpan(OffsetOf(source, step.Start), OffsetOf(source, step.End)));
        }

        // Past the budget a finding is known by its place in exactly this file: any change makes it new.
        if (_letters > MaxLetters && sources(finding.Path) is { } file)
        {
            Add(hash, _all ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(file.Text))));
            Add(hash, finding.Span.ToString()!);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    private static int OffsetOf(SourceText source, LinePosition position) =>
        position.Line < 1 || position.Line > source.LineCount ? source.Text.Length : Math.Min(source.LineStart(position.Line) + position.Column - 1, source.Text.Length);

    /// <summary>The text with line ends as LF and lines not indented: strings and comments in it count as they are.</summary>
    private void AddText(IncrementalHash hash, SourceText source, TextSpan span)
    {
        var text = source.Text.AsSpan(span.Start, Math.Max(0, span.End - span.Start));
        _letters += text.Length;
        if (_letters > MaxLetters)
            return;
        foreach (var line in text.EnumerateLines())
        {
            hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(line.Trim(" \t\f")));
            hash.AppendData("\n\0"u8);
        }

        hash.AppendData("\0\0"u8);
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.Unicode.GetBytes(text));
        hash.AppendData("\0\0"u8);
    }
}
