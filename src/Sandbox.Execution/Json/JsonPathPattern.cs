using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Sandbox.Execution.Json;

/// <summary>
/// Which values of a text are meant: the part of JSONPath (RFC 9535) that names places. <c>$</c> is the whole; <c>.name</c> and
/// <c>['name']</c> a member (backslash escapes a quote); <c>[3]</c> an element, from 0; <c>.*</c> and <c>[*]</c> any member or element;
/// <c>..</c> any depth, none included, at most once: <c>$..close</c>.
/// </summary>
public sealed class JsonPathPattern
{
    private readonly string _text;
    private readonly ImmutableArray<Step> _steps;

    /// <summary>How many steps stand before <c>..</c>; -1 without one.</summary>
    private readonly int _descent;

    /// <summary>Name null and index -1: any.</summary>
    private readonly record struct Step(byte[]? Name, int Index)
    {
        public bool Matches(JsonPathStep step) =>
            Name is null ? Index < 0 || step.Index == Index : !step.IsElement && step.Name.Span.SequenceEqual(Name);
    }

    private JsonPathPattern(string text, ImmutableArray<Step> steps, int descent)
    {
        _text = text;
        _steps = steps;
        _descent = descent;
    }

    /// <summary>The pattern as it was given.</summary>
    public override string ToString() => _text;

    internal bool Matches(ReadOnlySpan<JsonPathStep> path)
    {
        if (_descent < 0)
            return path.Length == _steps.Length && MatchesAll(0, path);
        var tail = _steps.Length - _descent;
        return path.Length >= _steps.Length && MatchesAll(0, path[.._descent]) && MatchesAll(_descent, path[^tail..]);
    }

    private bool MatchesAll(int first, ReadOnlySpan<JsonPathStep> path)
    {
        for (var i = 0; i < path.Length; i++)
            if (!_steps[first + i].Matches(path[i]))
                return false;
        return true;
    }

    /// <summary>Reads a pattern; the error says what is wrong and at which column, from 1.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out JsonPathPattern? pattern, [NotNullWhen(false)] out string? error)
    {
        pattern = null;
        error = null;
        if (!text.StartsWith('$'))
        {
            error = "a path begins with '$', such as $.data[*].close";
            return false;
        }

        var steps = ImmutableArray.CreateBuilder<Step>();
        var descent = -1;
        var at = 1;
        while (at < text.Length)
        {
            var start = at;
            if (text.AsSpan(at).StartsWith(".."))
            {
                if (descent >= 0)
                {
                    error = $"column {at + 1}: '..' may occur once";
                    return false;
                }

                descent = steps.Count;
                at += at + 2 < text.Length && text[at + 2] == '[' ? 2 : 1;
            }

            if ((text[at] == '[' ? Bracketed(text, ref at) : Dotted(text, ref at)) is not { } step)
            {
                error = $"column {start + 1}: expected .name, .*, [3], [*] or ['name']";
                return false;
            }

            steps.Add(step);
        }

        pattern = new JsonPathPattern(text, steps.ToImmutable(), descent);
        return true;
    }

    private static Step? Dotted(string text, ref int at)
    {
        if (text[at] != '.')
            return null;
        var start = ++at;
        while (at < text.Length && text[at] is not ('.' or '['))
            at++;
        var name = text[start..at];
        return name is "" || name.Contains(']') ? null : name is "*" ? new Step(null, -1) : new Step(Encoding.UTF8.GetBytes(name), -1);
    }

    private static Step? Bracketed(string text, ref int at)
    {
        if (++at == text.Length)
            return null;
        if (text[at] is '\'' or '"')
            return Quoted(text, ref at);
        var end = text.IndexOf(']', at);
        if (end < 0)
            return null;
        var inside = text[at..end];
        at = end + 1;
        if (inside is "*")
            return new Step(null, -1);
        return int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? new Step(null, index) : null;
    }

    private static Step? Quoted(string text, ref int at)
    {
        var quote = text[at++];
        var name = new StringBuilder();
        for (; at < text.Length && text[at] != quote; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            name.Append(text[at]);
        }

        if (at + 1 >= text.Length || text[at + 1] != ']')
            return null;
        at += 2;
        return new Step(Encoding.UTF8.GetBytes(name.ToString()), -1);
    }
}
