using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>
/// The fingerprint that a baseline knows a finding by. It holds what was judged and nothing of where: rule, file, the sink's own text, what
/// was reached (the names and values that the message shows) and the text of each step that led there. So it survives moved lines, changed
/// indentation and a rule that comes to say the same in other words, while another argument, another alias or another way to the sink makes the
/// finding new. GitHub's line hash would not do: it covers neither a sink behind the hundredth letter of its line nor the values that flow into it.
/// </summary>
/// <remarks>At first the whole message counted. Baselines of that time stay good: a finding carries that fingerprint too.</remarks>
/// <param name="sources">The files that findings and steps lie in, by path.</param>
internal sealed class SinkFingerprints(Func<string, SourceText?> sources)
{
    /// <summary>Letters hashed for one report. Findings nested in one another would make it quadratic.</summary>
    private const int MaxLetters = 4 << 20;

    private const int Length = 32;

    private static readonly SearchValues<char> s_plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-'");

    private int _letters;
    private string? _all;

    /// <summary>The finding with its fingerprints.</summary>
    public Diagnostic Mark(Diagnostic finding)
    {
        using var current = Begin("2", finding, CodeIn(finding.Message));
        using var former = Begin("1", finding, finding.Message);
        IncrementalHash[] both = [current, former];
        if (sources(finding.Path) is { } own)
            AddText(both, own, finding.Span);
        foreach (var step in finding.Steps)
        {
            if (sources(step.Path) is { } source)
                AddText(both, source, new TextSpan(OffsetOf(source, step.Start), OffsetOf(source, step.End)));
        }

        // Past the budget a finding is known by its place in exactly this file: any change makes it new.
        if (_letters > MaxLetters && sources(finding.Path) is { } file)
        {
            _all ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(file.Text)));
            foreach (var hash in both)
            {
                Add(hash, _all);
                Add(hash, finding.Span.ToString()!);
            }
        }

        return finding with { SinkFingerprint = End(current), FormerSinkFingerprint = End(former) };
    }

    /// <summary>
    /// What a message shows of the code: all in quotes, and of the rest the words that are no plain ones, such as <c>os.system(</c> or
    /// <c>10_000</c>. What is left out is the rule's own prose.
    /// </summary>
    internal static string CodeIn(string message)
    {
        var code = new StringBuilder();
        for (var i = 0; i < message.Length;)
        {
            var start = i;
            if (message[i] is '\'' or '"' && (i == 0 || !char.IsLetterOrDigit(message[i - 1])))
            {
                var close = message.IndexOf(message[i], i + 1);
                i = close < 0 ? message.Length : close + 1;
                code.Append(message, start, i - start).Append('\0');
                continue;
            }

            while (i < message.Length && !char.IsWhiteSpace(message[i]) && (i == start || char.IsLetterOrDigit(message[i - 1]) || message[i] is not ('\'' or '"')))
                i++;
            var word = message.AsSpan(start, i - start).TrimEnd(".,:;!?");
            if (word.IndexOfAnyExcept(s_plain) >= 0)
                code.Append(word).Append('\0');
            if (i == start)
                i++;
        }

        return code.ToString();
    }

    private static IncrementalHash Begin(string version, Diagnostic finding, string reached)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, version);
        Add(hash, finding.Descriptor.Id);
        Add(hash, finding.Path);
        Add(hash, reached);
        return hash;
    }

    private static string End(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];

    private static int OffsetOf(SourceText source, LinePosition position) =>
        position.Line < 1 || position.Line > source.LineCount ? source.Text.Length : Math.Min(source.LineStart(position.Line) + position.Column - 1, source.Text.Length);

    /// <summary>The text with line ends as LF and lines not indented: strings and comments in it count as they are.</summary>
    private void AddText(IncrementalHash[] hashes, SourceText source, TextSpan span)
    {
        var text = source.Text.AsSpan(span.Start, Math.Max(0, span.End - span.Start));
        _letters += text.Length;
        if (_letters > MaxLetters)
            return;
        foreach (var hash in hashes)
        {
            foreach (var line in text.EnumerateLines())
            {
                hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(line.Trim(" \t\f")));
                hash.AppendData("\n\0"u8);
            }

            hash.AppendData("\0\0"u8);
        }
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.Unicode.GetBytes(text));
        hash.AppendData("\0\0"u8);
    }
}
