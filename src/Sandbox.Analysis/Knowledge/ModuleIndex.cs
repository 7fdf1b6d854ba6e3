namespace Sandbox.Analysis.Knowledge;

/// <summary>
/// Which top-level modules are known and which table holds their facts (<c>_index.txt</c>): <c>table: module module …</c>, where
/// the table <c>harmless</c> does not exist: such modules are known to do nothing that a rule asks for.
/// </summary>
internal sealed class ModuleIndex
{
    private const string Harmless = "harmless";

    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);

    public static ModuleIndex Read(TextReader reader)
    {
        var index = new ModuleIndex();
        var table = Harmless;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word[^1] == ':')
                    table = word[..^1];
                else
                    index._tables[word] = table;
            }
        }

        return index;
    }

    public IEnumerable<string> All => _tables.Keys;

    public bool IsKnown(string module) => _tables.ContainsKey(module);

    public string? ResourceOf(string module) =>
        _tables.TryGetValue(module, out var table) && table != Harmless ? table : null;
}
