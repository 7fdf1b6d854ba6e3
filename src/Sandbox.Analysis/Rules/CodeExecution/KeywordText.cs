using System.Buffers;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>
/// The habit <c>eval('dict(' + args.plot + ')')</c>: keyword arguments that whoever starts the program types as an option. Nothing is let through
/// but names, numbers and plain strings of the file's own, and holes that only the command line fills.
/// </summary>
internal static class KeywordText
{
    private const string Start = "dict(";

    private static readonly SearchValues<char> Structure = SearchValues.Create("()[]{}:\\\n");

    public static bool IsOfCommandLine(AbstractValue code)
    {
        var isFilled = false;
        for (var i = 0; i < code.AlternativeCount; i++)
        {
            var known = "";
            switch (code.Alternative(i))
            {
                case ConstantValue { Text: { } text }:
                    known = text;
                    break;
                case TextValue made when made.Holes.All(IsOption):
                    known = string.Concat(made.Parts.Select(part => (part as ConstantValue)?.Text ?? "x"));
                    isFilled = true;
                    break;
            }

            if (!known.StartsWith(Start, StringComparison.Ordinal) || !known.EndsWith(')') || !IsPlain(known.AsSpan(Start.Length, known.Length - Start.Length - 1)))
                return false;
        }

        return isFilled;
    }

    private static bool IsOption(AbstractValue hole) => hole is ConstantValue or UnknownValue { Taint: Taint.Argument };

    /// <summary>No call, no subscript, no attribute of a name, no dunder.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) => text.IndexOfAny(Structure) < 0 && !text.Contains("__", StringComparison.Ordinal);
}
