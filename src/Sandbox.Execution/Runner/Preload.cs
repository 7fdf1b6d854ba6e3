using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Runner;

/// <summary>
/// Which modules a runner imports before the job comes: those of a fixed list that the node's files name in an absolute import. A line that only looks
/// like an import costs memory, no more; one that is missed is imported by the node itself.
/// </summary>
internal static class Preload
{
    /// <summary>Modules whose import starts no thread, opens nothing and keeps nothing, with the memory in MB that they bring.</summary>
    private static readonly FrozenDictionary<string, int> s_known = new Dictionary<string, int>
    {
        ["numpy"] = 30,
        ["pandas"] = 80,
        ["scipy"] = 30,
        ["scipy.fft"] = 10,
        ["scipy.integrate"] = 20,
        ["scipy.interpolate"] = 25,
        ["scipy.linalg"] = 15,
        ["scipy.optimize"] = 25,
        ["scipy.signal"] = 40,
        ["scipy.sparse"] = 15,
        ["scipy.spatial"] = 15,
        ["scipy.special"] = 15,
        ["scipy.stats"] = 50,
        ["sklearn"] = 60,
        ["torch"] = 250,
        ["collections"] = 1,
        ["csv"] = 1,
        ["dataclasses"] = 1,
        ["datetime"] = 1,
        ["decimal"] = 1,
        ["functools"] = 1,
        ["hashlib"] = 1,
        ["itertools"] = 1,
        ["json"] = 1,
        ["math"] = 1,
        ["random"] = 1,
        ["re"] = 1,
        ["statistics"] = 2,
        ["typing"] = 1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The modules, in ordinal order; none where they would take more than a quarter of the memory limit.</summary>
    public static ImmutableArray<string> Of(Node node, ResourceLimits limits)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in node.Files)
        {
            foreach (var line in Encoding.UTF8.GetString(file.Content.Span).AsSpan().EnumerateLines()) Add(found, line.Trim());
        }

        return found.Sum(name => (long)s_known[name]) << 20 > limits.Memory / 4 ? [] : [.. found];
    }

    private static void Add(SortedSet<string> found, ReadOnlySpan<char> line)
    {
        if (line.Length > 500) return;
        if (line.StartsWith("import ", StringComparison.Ordinal))
        {
            foreach (var part in line[7..].ToString().Split(',')) AddModule(found, FirstWord(part));
        }
        else if (line.StartsWith("from ", StringComparison.Ordinal) && line.IndexOf(" import ", StringComparison.Ordinal) is >= 5 and var split)
        {
            var module = line[5..split].Trim().ToString();
            AddModule(found, module);
            foreach (var part in line[(split + 8)..].ToString().Split(',')) AddModule(found, $"{module}.{FirstWord(part.Trim(' ', '(', ')'))}");
        }
    }

    /// <summary>The module itself where it is known, and else the longest package of it that is.</summary>
    private static void AddModule(SortedSet<string> found, string module)
    {
        while (!s_known.ContainsKey(module))
        {
            var dot = module.LastIndexOf('.');
            if (dot < 0) return;
            module = module[..dot];
        }

        found.Add(module);
    }

    private static string FirstWord(string text) => text.Trim().Split([' ', '\t', '#', ';'], 2)[0];
}
