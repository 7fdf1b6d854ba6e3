using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>
/// <c>str.format</c> and its kin (Library Reference, Format String Syntax). A field may walk through attributes and items, which is a way out of
/// an object: each step is read as a member.
/// </summary>
internal static class FormatStrings
{
    public static AbstractValue Format(Interpreter interpreter, string format, in CallSite site, AbstractValue? mapping)
    {
        var automatic = 0;
        return Format(interpreter, format, site, mapping, ref automatic);
    }

    private static AbstractValue Format(Interpreter interpreter, string format, in CallSite site, AbstractValue? mapping, ref int automatic)
    {
        var parts = new List<AbstractValue>();
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
                continue;
            }

            if (c != '{')
            {
                text.Append(c);
                continue;
            }

            var end = EndOfField(format, i);
            if (end < 0)
                break;
            parts.Add(ConstantValue.Of(text.ToString()));
            text.Clear();
            parts.Add(Field(interpreter, format[(i + 1)..end], site, mapping, ref automatic));
            i = end;
        }

        parts.Add(ConstantValue.Of(text.ToString()));
        return TextParts.Concat(interpreter, site.Node, parts, isBytes: false);
    }

    /// <summary>Walks a field name such as <c>0.__class__[x]</c>.</summary>
    public static AbstractValue Walk(Interpreter interpreter, AbstractValue value, string path, in CallSite site)
    {
        var at = 0;
        while (at < path.Length)
        {
            if (path[at] == '.')
            {
                var end = path.AsSpan(at + 1).IndexOfAny('.', '[') is var next and >= 0 ? at + 1 + next : path.Length;
                var name = path[(at + 1)..end];
                value = interpreter.ReadMember(site.Node, value, name, ConstantValue.Of(name), MemberAccess.FormatString, isCalled: false);
                at = end;
            }
            else if (path[at] == '[' && path.IndexOf(']', at) is var close and > 0)
            {
                var key = path[(at + 1)..close];
                value = interpreter.ReadItem(site.Node, value, long.TryParse(key, out var index) ? ConstantValue.Of(index) : ConstantValue.Of(key));
                at = close + 1;
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private static int EndOfField(string format, int start)
    {
        var depth = 0;
        for (var i = start; i < format.Length; i++)
        {
            depth += format[i] == '{' ? 1 : format[i] == '}' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static AbstractValue Field(Interpreter interpreter, string field, in CallSite site, AbstractValue? mapping, ref int automatic)
    {
        var colon = field.IndexOf(':', StringComparison.Ordinal);
        var specification = colon < 0 ? "" : field[(colon + 1)..];
        var name = colon < 0 ? field : field[..colon];
        var conversion = '\0';
        if (name.IndexOf('!', StringComparison.Ordinal) is var bang and >= 0)
        {
            conversion = bang + 1 < name.Length ? name[bang + 1] : '\0';
            name = name[..bang];
        }

        var stop = name.AsSpan().IndexOfAny('.', '[') is var next and >= 0 ? next : name.Length;
        var root = name[..stop];
        AbstractValue? value;
        if (mapping is not null)
            value = interpreter.ReadItem(site.Node, mapping, ConstantValue.Of(root));
        else if (root.Length == 0)
            value = site[automatic++];
        else if (int.TryParse(root, out var index))
            value = site[index];
        else
            value = site.Keyword(root) ?? Spread(interpreter, site, root);
        value = Walk(interpreter, value ?? UnknownValue.Plain, name[stop..], site);
        // A width that is a field itself: "{:{width}}".
        var how = specification.Contains('{', StringComparison.Ordinal) && specification.Length < field.Length
            ? (Format(interpreter, specification, site, mapping, ref automatic) as ConstantValue)?.Text
            : specification;
        return interpreter.FormatOf(site.Node, value, conversion, how);
    }

    /// <summary>The item of what is given by <c>**mapping</c>.</summary>
    private static AbstractValue? Spread(Interpreter interpreter, in CallSite site, string name)
    {
        foreach (var keyword in site.Keywords)
        {
            if (keyword.Name is null)
                return interpreter.ReadItem(site.Node, keyword.Value, ConstantValue.Of(name));
        }

        return null;
    }
}
