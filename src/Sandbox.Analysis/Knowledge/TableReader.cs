using System.Collections.Immutable;

namespace Sandbox.Analysis.Knowledge;

/// <summary>
/// Reads a table. Its format, a fact a line, words separated by blanks, <c>#</c> to the end of the line a comment:
/// <code>
/// [os]                                          a module; the lines below are its members
/// [posix = os]                                  another name for a module
/// path = posixpath                              another name for anything
/// system fn process.shell command=0|command     a function, its effect, and the argument by position and keyword
/// popen fn process.shell command=0|cmd -> os._wrap_close    what a call returns an instance of
/// PosixPath class : pathlib.Path                a class and its bases
/// Path.read_text method file.read path=self     a method
/// environ value env.read                        a value
/// a,b,c fn nondet.time                          several names with the same facts
/// f fn file.read path=0 + file.write path=1     several effects
/// Path.stat,lstat method file.stat path=self    further names share the first one's class; "self" is the receiver
/// parts=1*                                      a role may be played by all positional arguments from one on
/// * class net.market                            every member that is not listed
/// </code>
/// </summary>
internal static class TableReader
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Reads the sections of one top-level module and skips the others.</summary>
    public static LibraryTable Read(TextReader reader, string topLevel)
    {
        var table = new LibraryTable();
        var module = "";
        var wanted = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                wanted = IsOf(line, topLevel);
            if (!wanted)
                continue;
            var comment = line.IndexOf('#');
            var words = (comment < 0 ? line : line[..comment]).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (words[0][0] == '[')
                module = ReadModule(table, words);
            else
                ReadMembers(table, module, words);
        }

        return table;
    }

    private static bool IsOf(string header, string topLevel) =>
        header.AsSpan(1).StartsWith(topLevel, StringComparison.Ordinal) && header[1 + topLevel.Length] is '.' or ']' or ' ';

    private static string ReadModule(LibraryTable table, string[] words)
    {
        var name = words[0].Trim('[', ']');
        var alias = words.Length == 3 ? words[2].TrimEnd(']') : null;
        var dot = name.LastIndexOf('.');
        table.Add(dot < 0 ? null : name[..dot], name[(dot + 1)..], new KnownSymbol(name, SymbolKind.Module, [], null, alias, []));
        return name;
    }

    private static void ReadMembers(LibraryTable table, string module, string[] words)
    {
        var kind = SymbolKind.Value;
        string? returns = null;
        string? alias = null;
        var bases = ImmutableArray<string>.Empty;
        var effects = ImmutableArray.CreateBuilder<KnownEffect>(0);
        var roles = ImmutableArray.CreateBuilder<ArgumentRole>();
        string? effect = null;

        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i];
            switch (word)
            {
                case "=":
                    alias = words[++i];
                    break;
                case "->":
                    returns = words[++i];
                    break;
                case ":":
                    bases = [.. words[++i].Split(',')];
                    break;
                case "+":
                    Flush();
                    break;
                case "fn":
                    kind = SymbolKind.Function;
                    break;
                case "class":
                    kind = SymbolKind.Class;
                    break;
                case "method":
                    kind = SymbolKind.Method;
                    break;
                case "value":
                    break;
                case "module":
                    kind = SymbolKind.Module;
                    break;
                default:
                    if (word.Contains('=', StringComparison.Ordinal))
                        roles.Add(ReadRole(word));
                    else
                        effect = word;
                    break;
            }
        }

        Flush();
        var owner = module;
        foreach (var member in words[0].Split(','))
        {
            var dot = member.LastIndexOf('.');
            if (dot >= 0)
                owner = $"{module}.{member[..dot]}";
            var name = $"{owner}.{member[(dot + 1)..]}";
            table.Add(owner, member[(dot + 1)..], new KnownSymbol(
                name, kind, effects.ToImmutable(), returns ?? (kind == SymbolKind.Class ? name : null), alias, bases));
        }

        void Flush()
        {
            if (effect is not null)
                effects.Add(new KnownEffect(effect, roles.ToImmutable()));
            effect = null;
            roles.Clear();
        }
    }

    private static ArgumentRole ReadRole(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var position = -1;
        var rest = false;
        var keywords = ImmutableArray.CreateBuilder<string>(0);
        foreach (var place in word[(equals + 1)..].Split('|'))
        {
            if (!char.IsAsciiDigit(place[0]))
            {
                keywords.Add(place);
                continue;
            }

            rest = place[^1] == '*';
            position = int.Parse(rest ? place[..^1] : place);
        }

        return new ArgumentRole(word[..equals], position, rest, keywords.ToImmutable());
    }
}
