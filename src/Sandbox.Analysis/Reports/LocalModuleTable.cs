using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Reports;

/// <summary>The local modules of a file, each parsed when it is first imported.</summary>
internal sealed class LocalModuleTable(ImmutableArray<SourceFile> files, Func<SourceFile, ParsedFile> parse) : IReadOnlyDictionary<string, SourceUnit>
{
    private readonly Dictionary<string, SourceFile> _files = ByName(files);

    private readonly Dictionary<string, ParsedFile> _parsed = new(StringComparer.Ordinal);

    /// <summary>Those that were imported.</summary>
    public IEnumerable<ParsedFile> Parsed => _parsed.Values;

    public IEnumerable<string> Keys => _files.Keys;

    public IEnumerable<SourceUnit> Values => _files.Keys.Select(key => this[key]);

    public int Count => _files.Count;

    public SourceUnit this[string key] => TryGetValue(key, out var unit) ? unit : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => _files.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out SourceUnit value)
    {
        value = null;
        if (!_files.TryGetValue(key, out var file))
            return false;
        if (!_parsed.TryGetValue(key, out var parsed))
            _parsed[key] = parsed = parse(file);
        value = parsed.Unit;
        return true;
    }

    /// <summary>The first of each name.</summary>
    private static Dictionary<string, SourceFile> ByName(ImmutableArray<SourceFile> files)
    {
        var byName = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.ModuleName.Length > 0)
                byName.TryAdd(file.ModuleName, file);
        }

        return byName;
    }

    public IEnumerator<KeyValuePair<string, SourceUnit>> GetEnumerator() =>
        _files.Keys.Select(key => KeyValuePair.Create(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
