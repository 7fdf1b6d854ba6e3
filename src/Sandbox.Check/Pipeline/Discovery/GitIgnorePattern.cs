namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>One line of a <c>.gitignore</c>, matched segment by segment in time linear in path and pattern (each star backtracks to itself only).</summary>
/// <param name="Segments">The pattern between its slashes; <c>**</c> stands for any number of folders.</param>
internal sealed record GitIgnorePattern(string[] Segments, bool Negated, bool FoldersOnly)
{
    /// <summary>Null for blank lines and comments.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        var text = line.TrimEnd('\r');
        while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal))
            text = text[..^1];
        if (text.Length == 0 || text[0] == '#')
            return null;
        var negated = text[0] == '!';
        if (negated)
            text = text[1..];
        var foldersOnly = text.EndsWith('/');
        text = text.TrimEnd('/');
        if (text.Length == 0)
            return null;
        var anchored = text.Contains('/');
        var segments = text.TrimStart('/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new GitIgnorePattern(anchored ? segments : ["**", .. segments], negated, foldersOnly);
    }

    /// <param name="path">Relative to the pattern's folder, with <c>/</c>.</param>
    public bool Matches(string path, bool isFolder) => (isFolder || !FoldersOnly) && MatchSegments(path.Split('/'));

    private bool MatchSegments(string[] path)
    {
        int pattern = 0, part = 0, star = -1, resume = 0;
        while (part < path.Length)
        {
            if (pattern < Segments.Length && Segments[pattern] == "**")
            {
                // A trailing ** matches everything inside, not the folder itself.
                if (pattern == Segments.Length - 1)
                    return true;
                (star, resume) = (pattern++, part);
            }
            else if (pattern < Segments.Length && MatchSegment(Segments[pattern], path[part]))
            {
                (pattern, part) = (pattern + 1, part + 1);
            }
            else if (star >= 0)
            {
                (pattern, part) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern == Segments.Length;
    }

    private static bool MatchSegment(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, t);
            }
            else if (p < pattern.Length && MatchOne(pattern, p, text[t], out var next))
            {
                (p, t) = (next, t + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchOne(ReadOnlySpan<char> pattern, int at, char c, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when at + 1 < pattern.Length:
                next = at + 2;
                return pattern[at + 1] == c;
            case '[':
                var length = pattern[(at + 2 > pattern.Length ? pattern.Length : at + 2)..].IndexOf(']');
                if (length < 0)
                    return c == '[';
                next = at + 2 + length + 1;
                return InClass(pattern[(at + 1)..(next - 1)], c);
            default:
                return pattern[at] == c;
        }
    }

    private static bool InClass(ReadOnlySpan<char> set, char c)
    {
        var negated = set[0] is '!' or '^';
        var found = false;
        for (var i = negated ? 1 : 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                found |= set[i] <= c && c <= set[i + 2];
                i += 2;
            }
            else
            {
                found |= set[i] == c;
            }
        }

        return found != negated;
    }
}
