using System.Text;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>Values in messages: short, on one line, without control characters.</summary>
internal static class ValueText
{
    public static string Show(AbstractValue value, int limit)
    {
        var text = value switch
        {
            ConstantValue or TextValue or KnownValue or KnownInstance => value switch
            {
                TextValue partial => "'" + string.Concat(partial.Parts.Select(part => (part as ConstantValue)?.Text ?? "…")) + "'",
                KnownInstance { Arguments: [var path, ..] } instance when limit > 8 && instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal) => $"{instance.ClassName}({Show(path, limit / 2)})",
                KnownInstance { ClassName: "os._Environ" } => "os.environ",
                KnownInstance { ClassName: "io.TextIOWrapper", Arguments: [var file, ..] } when limit > 8 => $"open({Show(file, limit / 2)})",
                KnownInstance { ClassName: Resolution.Engine.Interpreter.SliceMarker } => "…",
                KnownInstance { Arguments: [KnownValue named] } instance when named.Name == instance.ClassName => named.Name,
                KnownInstance instance => instance.ClassName + "(…)",
                _ => value.ToString() ?? "",
            },
            // Halving the limit ends lists that hold themselves.
            SequenceValue { IsExact: true, Count: > 0 } sequence when limit > 0 => "[" + string.Join(", ",
                Enumerable.Range(0, Math.Min(sequence.Count, 4)).Select(index => Show(sequence[index], limit / 2))) + "]",
            _ => "…",
        };
        return Clean(text, limit);
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
