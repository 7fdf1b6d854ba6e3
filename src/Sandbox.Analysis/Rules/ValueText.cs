using System.Text;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>Values in messages: short, on one line, without control characters.</summary>
internal static class ValueText
{
    private const int MostElements = 4;
    private const string Builtins = "builtins.";

    public static string Show(AbstractValue value, int limit) => value switch
    {
        ConstantValue { Text: { } text } => Quote("'", text, limit),
        ConstantValue { Bytes: { } bytes } => Quote("b'", Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, limit + 1))), limit),
        TextValue partial => Quote(partial.IsBytes ? "b'" : "'", string.Concat(partial.Parts.Select(part => (part as ConstantValue)?.Text ?? "…")), limit),
        // Halving the limit ends lists that hold themselves.
        SequenceValue { IsExact: true, Count: > 0 } sequence when limit > 0 => "[" + string.Join(", ",
            Enumerable.Range(0, Math.Min(sequence.Count, MostElements)).Select(index => Show(sequence[index], limit / 2))) + (sequence.Count > MostElements ? ", …]" : "]"),
        KnownValue known => Clean(known.Name.StartsWith(Builtins, StringComparison.Ordinal) ? known.Name[Builtins.Length..] : known.Name, limit),
        ConstantValue => Clean(value.ToString() ?? "", limit),
        KnownInstance instance => Clean(ShowInstance(instance, limit), limit),
        _ => "…",
    };

    private static string ShowInstance(KnownInstance instance, int limit) => instance switch
    {
        { Arguments: [var path, ..] } when limit > 8 && instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal) => $"{instance.ClassName}({Show(path, limit / 2)})",
        { ClassName: "os._Environ" } => "os.environ",
        { ClassName: "io.TextIOWrapper", Arguments: [var file, ..] } when limit > 8 => $"open({Show(file, limit / 2)})",
        { ClassName: Resolution.Engine.Interpreter.SliceMarker } => "…",
        // What a library holds under a name (sys.executable) was not called.
        { Arguments: [KnownValue named] } when named.Name == instance.ClassName => named.Name,
        _ => instance.ClassName + "(…)",
    };

    /// <summary>A string in its quotes, however much of it is shown.</summary>
    private static string Quote(string opening, string text, int limit)
    {
        var shown = Clean(text, Math.Max(1, limit));
        return opening + shown.Replace("……", "…", StringComparison.Ordinal) + "'";
    }

    /// <summary>Cut to a length, control and format characters replaced: the text comes from the scanned file.</summary>
    public static string Clean(string text, int limit)
    {
        var builder = new StringBuilder(Math.Min(text.Length, limit));
        foreach (var rune in text.EnumerateRunes())
        {
            if (builder.Length >= limit)
                return builder.Append('…').ToString();
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format)
                builder.Append('·');
            else
                builder.Append(rune.ToString());
        }

        return builder.ToString();
    }
}
