using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>Strings that are evaluated: what in them reaches out of plain expressions.</summary>
internal static class CodeText
{
    /// <summary>Sources that someone else controls.</summary>
    public const Taint Outside =
        Taint.Params | Taint.Network | Taint.StandardInput | Taint.File | Taint.Argument | Taint.Decoded | Taint.Reflective | Taint.Deserialized | Taint.Process | Taint.Environment | Taint.InputPath;

    private const int MaxDepth = 4;

    private const int MaxParts = 8;

    private static readonly string[] Words = ["__", "import ", "exec(", "eval(", "open(", "os.", "sys.", "subprocess", "popen", "system(", "getattr(", "lipsum", "cycler", "globals", "builtins"];

    /// <summary>Whether the known parts of a string name something that a plain expression does not.</summary>
    public static bool IsSuspicious(AbstractValue code)
    {
        for (var i = 0; i < code.AlternativeCount; i++)
        {
            var text = code.Alternative(i) switch
            {
                ConstantValue { Text: { } known } => known,
                TextValue partial => string.Concat(partial.Parts.Select(part => (part as ConstantValue)?.Text ?? " ")),
                _ => null,
            };
            if (text is not null && (Words.Any(word => HoldsWord(text, word)) || CallsLocal(text)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a container holds such a string.</summary>
    public static bool HoldsSuspicious(AbstractValue value, int depth)
    {
        switch (value)
        {
            // No field has so many parts; and lists of lists of lists would take the product of their lengths.
            case SequenceValue { Count: > MaxParts } when depth > 0:
                return true;
            case SequenceValue sequence when depth < MaxDepth:
                for (var i = 0; i < sequence.Count; i++)
                {
                    if (HoldsSuspicious(sequence[i], depth + 1))
                        return true;
                }

                return !sequence.IsExact && HoldsSuspicious(sequence.Any, depth + 1);
            case ConstantValue { Text: { } text }:
                return IsSuspicious(value) || text.Contains('(', StringComparison.Ordinal);
            default:
                return IsSuspicious(value) || (value.Taint & Outside) != 0;
        }
    }

    private static bool HoldsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (word[0] == '_' || at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_'))
                return true;
        }

        return false;
    }

    /// <summary><c>@frame.column.mean</c>: what tables and columns have, and modules do not.</summary>
    private static bool EndsInSummary(ReadOnlySpan<char> path) =>
        path.Count('.') == 2 && path[(path.LastIndexOf('.') + 1)..] is "min" or "max" or "mean" or "median" or "std" or "var" or "sum" or "quantile" or "values" or "iloc" or "loc" or "shape" or "unique" or "tolist";

    /// <summary>In a query, <c>@name.attribute</c> or <c>@name(</c> where a plain <c>@name</c> would do; <c>@x.min()</c> of a column is left alone.</summary>
    private static bool CallsLocal(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
                end++;
            var dots = text.AsSpan(at, end - at).Count('.');
            if ((dots > 1 && !EndsInSummary(text.AsSpan(at, end - at))) || (dots == 0 && end < text.Length && text[end] == '('))
                return true;
        }

        return false;
    }
}
