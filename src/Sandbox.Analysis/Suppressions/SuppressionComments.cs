using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Suppressions;

/// <summary>Finds suppression comments. The same words inside a string are none.</summary>
public static partial class SuppressionComments
{
    private const string Word = "sandbox-check:";

    public static ImmutableArray<InlineSuppression> Find(SourceUnit unit)
    {
        var text = unit.Source.Text;
        if (!text.Contains(Word, StringComparison.Ordinal))
            return [];
        var strings = StringsOf(unit.Root);
        var found = ImmutableArray.CreateBuilder<InlineSuppression>();
        foreach (Match match in Comment().Matches(text))
        {
            if (strings.Any(span => span.Start <= match.Index && match.Index < span.End))
                continue;
            var line = unit.Source.PositionOf(match.Index).Line;
            var before = text.AsSpan(unit.Source.LineStart(line), match.Index - unit.Source.LineStart(line));
            var ids = match.Groups["ids"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            found.Add(new InlineSuppression(
                new TextSpan(match.Index, match.Index + match.Length),
                before.IsWhiteSpace() ? line + 1 : line,
                [.. ids],
                match.Groups["reason"].Value.Trim()));
        }

        return found.ToImmutable();
    }

    private static List<TextSpan> StringsOf(Module root)
    {
        var strings = new List<TextSpan>();
        var stack = default(NodeStack);
        stack.Add(root);
        while (stack.TryTake(out var node))
        {
            if (node is ConstantExpression { ConstantKind: ConstantKind.String or ConstantKind.Bytes } or FormattedStringExpression or TemplateStringExpression)
                strings.Add(node.Span);
            node.AddChildrenTo(ref stack);
        }

        return strings;
    }

    [GeneratedRegex(@"#[ \t]*sandbox-check:[ \t]*ignore(?:\[(?<ids>[^\]\r\n]*)\])?(?:[ \t]*--(?<reason>[^\r\n]*))?", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
