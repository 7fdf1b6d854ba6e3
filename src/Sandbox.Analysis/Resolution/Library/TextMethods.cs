using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of str (Library Reference, String Methods).</summary>
internal static class TextMethods
{
    public static AbstractValue Call(Interpreter interpreter, ConstantValue receiver, string text, string method, in CallSite site)
    {
        var first = site[0];
        var argument = (first as ConstantValue)?.Text;
        if (!interpreter.MayFold(text.Length))
            return UnknownValue.Of(Taint.Budget, ValueFacts.Text);
        if (method is "ljust" or "rjust" or "center" or "zfill")
            interpreter.Collect(site.Node, Sizes.Number(first));
        AbstractValue? result = method switch
        {
            "lower" or "casefold" => ConstantValue.Of(text.ToLowerInvariant()),
            "upper" => ConstantValue.Of(text.ToUpperInvariant()),
            "swapcase" => ConstantValue.Of(string.Concat(text.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)))),
            "capitalize" => ConstantValue.Of(text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant()),
            "title" => ConstantValue.Of(Title(text)),
            "strip" => Strip(text, first, true, true),
            "lstrip" => Strip(text, first, true, false),
            "rstrip" => Strip(text, first, false, true),
            "replace" when argument is { Length: > 0 } && site.Get(1, "new") is ConstantValue { Text: { } by } => Replace(text, argument, by, site[2]),
            "removeprefix" when argument is not null => ConstantValue.Of(argument.Length > 0 && text.StartsWith(argument, StringComparison.Ordinal) ? text[argument.Length..] : text),
            "removesuffix" when argument is not null => ConstantValue.Of(argument.Length > 0 && text.EndsWith(argument, StringComparison.Ordinal) ? text[..^argument.Length] : text),
            "join" when first is not null => Join(interpreter, text, first, site),
            "split" or "rsplit" => Split(interpreter, text, first, site, method == "rsplit"),
            "splitlines" => interpreter.NewSequence(SequenceKind.List, text.Split('\n').Select(line => ConstantValue.Of(line))),
            "partition" when argument is { Length: > 0 } => Partition(interpreter, text, argument, text.IndexOf(argument, StringComparison.Ordinal), false),
            "rpartition" when argument is { Length: > 0 } => Partition(interpreter, text, argument, text.LastIndexOf(argument, StringComparison.Ordinal), true),
            "format" => FormatStrings.Format(interpreter, text, site, null),
            "format_map" when first is not null => FormatStrings.Format(interpreter, text, site, first),
            "encode" => Codecs.Encode(interpreter, text, (site.Get(0, "encoding") as ConstantValue)?.Text ?? "utf-8"),
            "translate" when first is not null => Translate(text, first),
            "maketrans" => MakeTrans(interpreter, site),
            "zfill" when first is ConstantValue { Value: long width } && width < 4096 => ConstantValue.Of(text.PadLeft((int)Math.Max(0, width), '0')),
            "ljust" when first is ConstantValue { Value: long width } && width < 4096 => ConstantValue.Of(text.PadRight((int)Math.Max(0, width))),
            "rjust" when first is ConstantValue { Value: long width } && width < 4096 => ConstantValue.Of(text.PadLeft((int)Math.Max(0, width))),
            "expandtabs" => ConstantValue.Of(ExpandTabs(text, site.Get(0, "tabsize") is ConstantValue { Value: long size and >= 0 and < 64 } ? (int)size : 8)),
            "find" or "index" when argument is not null && site.Arguments.Length == 1 => ConstantValue.Of((long)text.IndexOf(argument, StringComparison.Ordinal)),
            "rfind" or "rindex" when argument is not null && site.Arguments.Length == 1 => ConstantValue.Of((long)text.LastIndexOf(argument, StringComparison.Ordinal)),
            "count" when argument is { Length: > 0 } => ConstantValue.Of((long)((text.Length - text.Replace(argument, "", StringComparison.Ordinal).Length) / argument.Length)),
            "startswith" when argument is not null => ConstantValue.Of(text.StartsWith(argument, StringComparison.Ordinal)),
            "endswith" when argument is not null => ConstantValue.Of(text.EndsWith(argument, StringComparison.Ordinal)),
            "isdigit" or "isnumeric" or "isdecimal" => ConstantValue.Of(text.Length > 0 && text.All(char.IsDigit)),
            "isalpha" => ConstantValue.Of(text.Length > 0 && text.All(char.IsLetter)),
            "isalnum" => ConstantValue.Of(text.Length > 0 && text.All(char.IsLetterOrDigit)),
            "isupper" => ConstantValue.Of(text.Any(char.IsUpper) && !text.Any(char.IsLower)),
            "islower" => ConstantValue.Of(text.Any(char.IsLower) && !text.Any(char.IsUpper)),
            "isspace" => ConstantValue.Of(text.Length > 0 && text.All(char.IsWhiteSpace)),
            "__add__" when first is not null => Folding.Operate(interpreter, site.Node, receiver, BinaryOperator.Add, first),
            "__mod__" when first is not null => Folding.Operate(interpreter, site.Node, receiver, BinaryOperator.Mod, first),
            "__mul__" when first is not null => Folding.Operate(interpreter, site.Node, receiver, BinaryOperator.Mult, first),
            "__getitem__" when first is not null => interpreter.ReadItem(site.Node, receiver, first),
            "__len__" => ConstantValue.Of((long)text.Length),
            "__iter__" => interpreter.NewSequence(SequenceKind.Iterator, interpreter.Iterate(receiver, site.Node).Exact ?? []),
            "__str__" or "__format__" => receiver,
            _ => null,
        };
        if (result is ConstantValue { Text: { } changed } constant && result.Trace is null && (receiver.Trace is not null || changed != text))
            return constant.WithTrace(interpreter.Step(site.Node, TraceReason.Folded, TextParts.Shorten(constant), receiver.Trace));
        return result ?? UnknownValue.Of(site.Taint & ~(Taint.InputPath | Taint.OutputPath));
    }

    /// <summary>A method of a string that is known in part.</summary>
    public static AbstractValue CallPartial(Interpreter interpreter, TextValue text, string method, in CallSite site)
    {
        switch (method)
        {
            case "strip" or "lstrip" or "rstrip" or "__str__":
                return text;
            case "encode" or "decode":
                return new TextValue(text.Parts, method == "encode").WithTrace(text.Trace);
            case "format":
                return FormatStrings.Format(interpreter, string.Concat(text.Parts.Select(part => (part as ConstantValue)?.Text ?? "")), site, null) is { } formatted
                    ? UnknownValue.Of(formatted.Taint | text.Taint, ValueFacts.Text)
                    : text;
            default:
                return UnknownValue.Of((text.Taint | site.Taint) & ~(Taint.InputPath | Taint.OutputPath)).WithTrace(text.Trace);
        }
    }

    private static string ExpandTabs(string text, int size)
    {
        var result = new StringBuilder();
        var column = 0;
        foreach (var c in text)
        {
            var width = c != '\t' ? 1 : size == 0 ? 0 : size - (column % size);
            result.Append(c == '\t' ? ' ' : c, width);
            column = c is '\n' or '\r' ? 0 : column + width;
        }

        return result.ToString();
    }

    private static string Title(string text)
    {
        var result = new StringBuilder(text.Length);
        var inWord = false;
        foreach (var c in text)
        {
            result.Append(inWord ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c));
            inWord = char.IsLetter(c);
        }

        return result.ToString();
    }

    private static ConstantValue? Strip(string text, AbstractValue? characters, bool left, bool right)
    {
        char[]? set = null;
        if (characters is ConstantValue { Text: { } listed })
            set = listed.ToCharArray();
        else if (characters is not (null or ConstantValue { Value: null }))
            return null;
        if (left)
            text = set is null ? text.TrimStart() : text.TrimStart(set);
        if (right)
            text = set is null ? text.TrimEnd() : text.TrimEnd(set);
        return ConstantValue.Of(text);
    }

    private static ConstantValue Replace(string text, string old, string by, AbstractValue? count)
    {
        if (count is not ConstantValue { Value: long limit } || limit < 0)
            return ConstantValue.Of(text.Replace(old, by, StringComparison.Ordinal));
        var result = new StringBuilder();
        var at = 0;
        for (; limit > 0 && text.IndexOf(old, at, StringComparison.Ordinal) is var next and >= 0; limit--)
        {
            result.Append(text, at, next - at).Append(by);
            at = next + old.Length;
        }

        return ConstantValue.Of(result.Append(text, at, text.Length - at).ToString());
    }

    private static AbstractValue Join(Interpreter interpreter, string separator, AbstractValue items, in CallSite site)
    {
        var elements = interpreter.Iterate(items, site.Node);
        interpreter.Collect(site.Node, elements.Length);
        if (elements.Exact is not { } list)
            return UnknownValue.Of(elements.Any.Taint | items.Taint, ValueFacts.Text).WithTrace(items.Trace);
        var parts = new List<AbstractValue>(list.Count * 2);
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0 && separator.Length > 0)
                parts.Add(ConstantValue.Of(separator));
            parts.Add(list[i]);
        }

        return parts.Count == 0 ? ConstantValue.EmptyText : TextParts.Concat(interpreter, site.Node, parts, isBytes: false);
    }

    private static SequenceValue? Split(Interpreter interpreter, string text, AbstractValue? separator, in CallSite site, bool fromRight)
    {
        var limit = site.Get(1, "maxsplit") is ConstantValue { Value: long most } && most >= 0 ? (int)Math.Min(most, 4096) : -1;
        string[] parts;
        if (separator is null or ConstantValue { Value: null })
            parts = limit < 0 ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : text.Split((char[]?)null, limit + 1, StringSplitOptions.RemoveEmptyEntries);
        else if (separator is not ConstantValue { Text: { Length: > 0 } by })
            return null;
        else if (limit >= 0 && fromRight)
            parts = SplitRight(text, by, limit);
        else
            parts = limit < 0 ? text.Split(by) : text.Split(by, limit + 1);
        return parts.Length > interpreter.Budget.Elements ? null : interpreter.NewSequence(SequenceKind.List, parts.Select(part => ConstantValue.Of(part)));
    }

    private static string[] SplitRight(string text, string by, int limit)
    {
        var parts = new List<string>();
        for (; limit > 0 && text.LastIndexOf(by, StringComparison.Ordinal) is var at and >= 0; limit--)
        {
            parts.Add(text[(at + by.Length)..]);
            text = text[..at];
        }

        parts.Add(text);
        parts.Reverse();
        return [.. parts];
    }

    private static SequenceValue Partition(Interpreter interpreter, string text, string separator, int at, bool fromRight)
    {
        string[] parts = at >= 0 ? [text[..at], separator, text[(at + separator.Length)..]] : fromRight ? ["", "", text] : [text, "", ""];
        return interpreter.NewSequence(SequenceKind.Tuple, parts.Select(part => ConstantValue.Of(part)));
    }

    private static ConstantValue? Translate(string text, AbstractValue table)
    {
        if (table is not DictionaryValue { IsExact: true } dictionary)
            return null;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (dictionary.Find(ConstantValue.Of((long)c)))
            {
                case null:
                    result.Append(c);
                    break;
                case ConstantValue { Text: { } by }:
                    result.Append(by);
                    break;
                case ConstantValue { Value: long code } when code is >= 0 and <= 0xFFFF:
                    result.Append((char)code);
                    break;
                case ConstantValue { Value: null }:
                    break;
                default:
                    return null;
            }
        }

        return ConstantValue.Of(result.ToString());
    }

    /// <summary><c>str.maketrans(…)</c>.</summary>
    public static AbstractValue MakeTrans(Interpreter interpreter, in CallSite site)
    {
        var table = new EntryStore(interpreter.RegionDepth);
        if (site[0] is DictionaryValue { IsExact: true } given)
        {
            foreach (var (key, value) in given.Entries.All)
                table.Set(key.Text is { Length: 1 } single ? ConstantValue.Of((long)single[0]) : key, value);
        }
        else if (site[0] is ConstantValue { Text: { } from } && site[1] is ConstantValue { Text: { } to } && from.Length == to.Length)
        {
            for (var i = 0; i < from.Length; i++)
                table.Set(ConstantValue.Of((long)from[i]), ConstantValue.Of((long)to[i]));
            foreach (var c in (site[2] as ConstantValue)?.Text ?? "")
                table.Set(ConstantValue.Of((long)c), ConstantValue.None);
        }
        else
        {
            return UnknownValue.Of(site.Taint);
        }

        return new DictionaryValue(table);
    }
}
