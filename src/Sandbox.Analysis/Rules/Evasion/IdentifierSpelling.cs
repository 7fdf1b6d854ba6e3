using System.Text;
using Sandbox.Analysis.Resolution;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;
using Sandbox.Python.Unicode;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>Names of the tree that are spelt otherwise in the source, or in several alphabets.</summary>
internal static class IdentifierSpelling
{
    /// <summary>The places, the name as shown, and as read.</summary>
    public static IEnumerable<(TextSpan Span, string Shown, string Read)> Odd(SourceUnit unit)
    {
        var text = unit.Source.Text;
        var found = new List<(TextSpan Span, string Shown, string Read)>();
        var end = 0;
        while (end < text.Length)
        {
            // Between letters beyond ASCII there is nothing to judge.
            var next = text.AsSpan(end).IndexOfAnyExceptInRange('\0', '\x7F');
            if (next < 0)
                break;
            var start = end + next;
            var floor = end;
            end = start;
            while (end < text.Length && IsIdentifier(text, end))
                end++;
            if (end == start)
            {
                end++;
                continue;
            }

            while (start > floor && IsIdentifier(text, start - 1))
                start--;
            Judge(new TextSpan(start, end));
        }

        if (found.Count == 0)
            return found;
        var names = NamesOf(unit.Root);
        return found.Where(place => names.Contains(place.Read));

        void Judge(TextSpan span)
        {
            var shown = text[span.Start..span.End];
            var read = CompatibilityComposition.Of(shown);
            if (read != shown && Ascii.IsValid(read))
                found.Add((span, shown, read));
            else if (MixesAlphabets(read))
                found.Add((span, read, read));
        }
    }

    private static bool IsIdentifier(string text, int index) =>
        text[index] < 0x80
            ? char.IsAsciiLetterOrDigit(text[index]) || text[index] == '_'
            : char.IsSurrogate(text[index]) || char.IsLetterOrDigit(text[index]) || char.GetUnicodeCategory(text[index]) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.ConnectorPunctuation or System.Globalization.UnicodeCategory.LetterNumber;

    /// <summary>Latin letters beside Cyrillic or Greek ones that look like them.</summary>
    private static bool MixesAlphabets(string name)
    {
        const string similar = "авеорсухАВЕКМНОРСТУХіјѕԁԛԝο";
        return name.Any(char.IsAsciiLetter)
            && !Ascii.IsValid(name)
            && name.All(letter => letter < 0x80 || similar.Contains(letter, StringComparison.Ordinal));
    }

    /// <summary>All names of the tree, so that words of strings and comments are left alone.</summary>
    private static HashSet<string> NamesOf(SyntaxNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var stack = default(NodeStack);
        stack.Add(root);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case NameExpression name:
                    names.Add(name.Name);
                    break;
                case AttributeExpression attribute:
                    names.Add(attribute.Name);
                    break;
                case FunctionDefStatement function:
                    names.Add(function.Name);
                    break;
                case ClassDefStatement @class:
                    names.Add(@class.Name);
                    break;
                case Alias alias:
                    names.UnionWith(alias.Name.Split('.'));
                    break;
                case Keyword { Name: { } keyword }:
                    names.Add(keyword);
                    break;
            }

            node.AddChildrenTo(ref stack);
        }

        return names;
    }
}
