using Sandbox.Python.Unicode;

namespace Sandbox.Python.Parsing;

/// <summary>
/// The identifiers of one parse, each a string once, found by their characters; seeded with the keywords, so that one look-up
/// tells a name from a keyword. Identifiers outside ASCII are stored in NFKC, as the language compares them.
/// </summary>
internal sealed class NameTable
{
    private static readonly (string Text, TokenKind Kind)[] Keywords =
    [
        ("is", TokenKind.Is), ("in", TokenKind.In), ("not", TokenKind.Not), ("and", TokenKind.And), ("or", TokenKind.Or),
        ("if", TokenKind.If), ("else", TokenKind.Else), ("lambda", TokenKind.Lambda), ("await", TokenKind.Await),
        ("async", TokenKind.Async), ("yield", TokenKind.Yield), ("None", TokenKind.None), ("True", TokenKind.True),
        ("False", TokenKind.False), ("for", TokenKind.For), ("as", TokenKind.As), ("from", TokenKind.From), ("def", TokenKind.Def),
        ("class", TokenKind.Class), ("return", TokenKind.Return), ("import", TokenKind.Import), ("pass", TokenKind.Pass),
        ("break", TokenKind.Break), ("continue", TokenKind.Continue), ("del", TokenKind.Del), ("raise", TokenKind.Raise),
        ("global", TokenKind.Global), ("nonlocal", TokenKind.Nonlocal), ("assert", TokenKind.Assert), ("while", TokenKind.While),
        ("with", TokenKind.With), ("try", TokenKind.Try), ("elif", TokenKind.Elif), ("except", TokenKind.Except),
        ("finally", TokenKind.Finally),
    ];

    private static readonly NameTable Seed = new(Keywords);

    /// <summary>Indices of the soft keywords, seeded after the keywords.</summary>
    public static readonly int Match = Keywords.Length, Case = Match + 1, Type = Match + 2, Underscore = Match + 3;

    private int[] _buckets;
    private Entry[] _entries;
    private int _count;

    public NameTable()
    {
        _buckets = (int[])Seed._buckets.Clone();
        _entries = (Entry[])Seed._entries.Clone();
        _count = Seed._count;
    }

    private NameTable((string Text, TokenKind Kind)[] keywords)
    {
        _buckets = new int[256];
        _entries = new Entry[256];
        foreach (var (text, kind) in keywords)
            Add(text, NameKey.Of(text), kind);
        foreach (var text in (string[])["match", "case", "type", "_"])
            Add(text, NameKey.Of(text), TokenKind.Name);
    }

    public string this[int index] => _entries[index].Text;

    public TokenKind KindOf(int index) => _entries[index].Kind;

    /// <summary>The index of an identifier or keyword; one outside ASCII has to be in its normal form.</summary>
    public int Find(ReadOnlySpan<char> text) => Find(NameKey.Of(text), text);

    /// <summary>The index of an identifier or keyword, and its key.</summary>
    public int Find(NameKey key, ReadOnlySpan<char> text)
    {
        var entries = _entries;
        var index = _buckets[key.Bucket & (uint)(_buckets.Length - 1)] - 1;
        while ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            if (entry.Key == key && (!key.IsHash || text.SequenceEqual(entry.Text)))
                return index;
            index = entry.Next;
        }

        return Add(text.ToString(), key, TokenKind.Name);
    }

    /// <summary>The index of an identifier with characters outside ASCII: that of its normal form (PEP 3131).</summary>
    public int FindNormalized(string text) => Find(CompatibilityComposition.Of(text));

    private int Add(string text, NameKey key, TokenKind kind)
    {
        if (_count == _entries.Length)
            Grow();
        ref var bucket = ref _buckets[key.Bucket & (uint)(_buckets.Length - 1)];
        _entries[_count] = new Entry(text, key, bucket - 1, kind);
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Key.Bucket & (uint)(_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private struct Entry(string text, NameKey key, int next, TokenKind kind)
    {
        public readonly string Text = text;
        public readonly NameKey Key = key;
        public int Next = next;
        public readonly TokenKind Kind = kind;
    }
}
