using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>Whether what is printed or written holds a secret of the environment.</summary>
internal static class SecretOutput
{
    /// <summary>Containers in containers are followed so far: one may hold itself.</summary>
    private const int MaxDepth = 4;

    public static Verdict? Judge(EffectUse use)
    {
        if (use.Call is not { } call)
            return null;
        var written = call.Arguments.Concat(call.Keywords.Select(keyword => keyword.Value));
        // A table's own method writes the table: frame.to_csv(path).
        if (call.Receiver is { } table && (table.Taint & Taint.Held) != 0)
            written = written.Append(table);

        // What was mixed with files or answers is a result, not the variable itself.
        var cause = written.FirstOrDefault(value => (value.Taint & Taint.Secret) != 0 && Enumerable.Range(0, value.AlternativeCount).Any(index => IsTheVariable(value.Alternative(index))));
        var verdict = cause switch
        {
            null => null,
            UnknownValue { Facts: var facts } when (facts & ValueFacts.Opaque) != 0 => use.At(10, 0, $"Shows an object that was made with a secret of the environment: {use.Description}", cause),
            _ => use.At(30, 70, $"Gives secrets of the environment out: {use.Description}", cause),
        };
        return verdict is null ? null : verdict with { RuleId = "SBX1808" };
    }

    /// <summary>A file or table named by the secret itself.</summary>
    public static Verdict? JudgeName(EffectUse use, AbstractValue? name) =>
        name is TextValue or { Trace.Subject: "os._Environ.__getitem__" or "os._Environ.get" or "os.getenv" } && Enumerable.Range(0, name.AlternativeCount).Any(index => IsTheVariable(name.Alternative(index)))
            ? use.At(30, 70, $"Gives secrets of the environment out in the name of what is written: {use.Description}", name) with { RuleId = "SBX1808" }
            : null;

    /// <summary>The secret itself, a container that holds it, or data of the input or of files that it was put into.</summary>
    private static bool IsTheVariable(AbstractValue value, int depth = 0)
    {
        if ((value.Taint & Taint.Secret) == 0)
            return false;
        var isHeld = (value.Taint & Taint.Held) != 0;
        var origins = Taint.Secret | Taint.Environment | Taint.Argument | (isHeld ? Taint.Held | Taint.Params | Taint.File | Taint.StandardInput : Taint.None);
        if ((value.Taint & ~origins) == 0)
            return true;
        return depth < MaxDepth && value switch
        {
            DictionaryValue dictionary => dictionary.Entries.All.Any(entry => HoldsTheVariable(entry.Value, depth)) || (dictionary.Entries.Rest is { } rest && HoldsTheVariable(rest, depth)),
            SequenceValue sequence => sequence.Elements.Items.Exists(item => HoldsTheVariable(item, depth)) || (sequence.Elements.Rest is { } rest && HoldsTheVariable(rest, depth)),
            _ => false,
        };
    }

    private static bool HoldsTheVariable(AbstractValue item, int depth) => Enumerable.Range(0, item.AlternativeCount).Any(index => IsTheVariable(item.Alternative(index), depth + 1));
}
