using System.Text;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>
/// What a path value leads to. Of several alternatives the worst counts. A path known in part is judged by its known parts, then by where its
/// holes come from, so that <c>open(p)</c> is free exactly where <c>p</c> can only be a contract path.
/// </summary>
internal static class PathClassifier
{
    private const Taint Controlled = Taint.Params | Taint.Network | Taint.StandardInput | Taint.Deserialized;

    /// <summary>Lists of lists are followed so far: one may hold itself.</summary>
    private const int MaxDepth = 3;

    public static PathKind Classify(AbstractValue? path, RuleContext context, bool isRead = false, int depth = 0)
    {
        if (path is null)
            return PathKind.None;
        var worst = PathKind.None;
        for (var i = 0; i < path.AlternativeCount; i++)
        {
            var kind = ClassifyOne(path.Alternative(i), context, isRead, depth);
            if (kind > worst)
                worst = kind;
        }

        return worst;
    }

    /// <summary>Whether any of the alternatives, or of the elements of one that is a list, leads to one of some kinds.</summary>
    public static bool MayLeadTo(AbstractValue? path, RuleContext context, Func<PathKind, bool> isWanted, int depth = 0)
    {
        for (var i = 0; i < (path?.AlternativeCount ?? 0); i++)
        {
            var item = path!.Alternative(i);
            if (item is SequenceValue sequence ? depth < MaxDepth && sequence.Elements.Items.Exists(element => MayLeadTo(element, context, isWanted, depth + 1)) : isWanted(Classify(item, context)))
                return true;
        }

        return false;
    }

    /// <summary>Places that others can write to or that hold data, from which no module should be imported.</summary>
    public static bool IsOpenToOthers(PathKind kind) => kind is PathKind.Temporary or PathKind.Url or PathKind.Params or PathKind.Secret or PathKind.Dataset or PathKind.DatasetByParams;

    private static PathKind ClassifyOne(AbstractValue path, RuleContext context, bool isRead, int depth) => path switch
    {
        ConstantValue { Text: { } text } => PathPatterns.Classify(text, isRead),
        ConstantValue { Bytes: { } bytes } => PathPatterns.Classify(Encoding.Latin1.GetString(bytes), isRead),
        ConstantValue => PathKind.None,
        TextValue text => ClassifyPartial(text, isRead),
        KnownInstance instance when instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal) =>
            instance.Arguments.Length > 0 ? Classify(instance.Arguments[0], context, isRead, depth) : OfTaint(instance.Taint),
        KnownInstance => PathKind.None,
        KnownValue { Name: "os.devnull" or "subprocess.DEVNULL" } => PathKind.None,
        KnownValue { Name: var name } when name.StartsWith("sys.std", StringComparison.Ordinal) => PathKind.None,
        SequenceValue sequence when depth < MaxDepth => Classify(sequence.Any, context, isRead, depth + 1),
        UnknownValue unknown when (unknown.Facts & ValueFacts.BelowDatasets) != 0 => PathKind.Dataset,
        UnknownValue unknown when (unknown.Facts & ValueFacts.Number) != 0 => PathKind.None,
        UnknownValue unknown when (unknown.Facts & (ValueFacts.PlainName | ValueFacts.Listed)) != 0 => PathKind.Local,
        UnknownValue unknown => OfTaint(unknown.Taint),
        InstanceValue or DictionaryValue or FunctionValue or ClassValue => PathKind.None,
        _ => PathKind.Unknown,
    };

    private static PathKind OfTaint(Taint taint)
    {
        if ((taint & Controlled) != 0)
            return PathKind.Params;
        if ((taint & Taint.Argument) != 0)
            return PathKind.Argument;
        return taint is Taint.InputPath or Taint.OutputPath or (Taint.InputPath | Taint.OutputPath) ? PathKind.Contract : PathKind.Unknown;
    }

    private static PathKind ClassifyPartial(TextValue text, bool isRead)
    {
        var known = Known(text);
        var prefix = text.Prefix;
        var whole = PathPatterns.Classify(known, isRead);
        var kind = prefix.Length == 0 ? PathKind.Unknown : whole;
        if (kind is PathKind.Secret or PathKind.Persistent or PathKind.Url)
            return kind;
        if (PathPatterns.BehindAscent(known) is { } target && PathPatterns.Classify(target, isRead) is PathKind.Secret or PathKind.Persistent)
            return PathPatterns.Classify(target, isRead);
        if (prefix.Length == 0 && PathPatterns.HoldsSecretName(known))
            return PathKind.Secret;
        if (prefix.Length == 0 && whole is PathKind.Persistent or PathKind.Secret)
            return whole;
        var isSafe = text.Holes.All(IsPlain);
        if (prefix is "/" && (text.Taint & Controlled) != 0)
            return PathKind.Params;
        if (kind == PathKind.Dataset)
            return isSafe || (text.Taint & (Controlled | Taint.Argument)) == 0 ? PathKind.Dataset : PathKind.DatasetByParams;
        if (kind == PathKind.Unknown)
            return text.Parts[0] is UnknownValue { Taint: Taint.InputPath or Taint.OutputPath } ? PathKind.Local : OfTaint(text.Taint);
        if (!isSafe && (text.Taint & Controlled) != 0 && prefix.Contains("..", StringComparison.Ordinal))
            return PathKind.Params;
        return !isSafe && (text.Taint & Controlled) != 0 && kind < PathKind.Params ? PathKind.DatasetByParams : kind;
    }

    /// <summary>The text with an <c>x</c> for each part that is not known.</summary>
    private static string Known(TextValue text)
    {
        if (text.Parts.Length == 2)
            return Part(text.Parts[0]) + Part(text.Parts[1]);
        var known = new StringBuilder();
        foreach (var part in text.Parts)
            known.Append(Part(part));
        return known.ToString();

        static string Part(AbstractValue part) => (part as ConstantValue)?.Text ?? "x";
    }

    private static bool IsPlain(AbstractValue hole) =>
        hole is ConstantValue
        || (hole is UnknownValue unknown && (unknown.Facts & (ValueFacts.Number | ValueFacts.PlainName | ValueFacts.Listed | ValueFacts.BelowDatasets)) != 0);
}
