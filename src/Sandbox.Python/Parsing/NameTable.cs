using Sandbox.Python.Syntax;
using Sandbox.Python.Unicode;

namespace Sandbox.Python.Parsing;

/// <summary>
/// The identifiers of one parse, each a string once, found by their characters; seeded with the keywords, so that one look-up
/// tells a name from a keyword. Identifiers outside ASCII are stored in NFKC, as the language compares them.
/// </summary>
internal sealed class NameTable
{
    private static readonly Keyword[] Keywords =
    [
        new("is", TokenKind.Is), new("in", TokenKind.In), new("not", TokenKind.Not), new("and", TokenKind.And), new("or", TokenKind.Or),
        new("if", TokenKind.If), new("else", TokenKind.Else), new("lambda", TokenKind.Lambda), new("await", TokenKind.Await),
        new("async", TokenKind.Async), new("yield", TokenKind.Yield), new("None", TokenKind.None), new("True", TokenKind.True),
        new("False", TokenKind.False), new("for", TokenKind.For), new("as", TokenKind.As), new("from", TokenKind.From), new("def", TokenKind.Def),
        new("class", TokenKind.Class), new("return", TokenKind.Return), new("import", TokenKind.Import), new("pass", TokenKind.Pass),
        new("break", TokenKind.Break), new("continue", TokenKind.Continue), new("del", TokenKind.Del), new("raise", TokenKind.Raise),
        new("global", TokenKind.Global), new("nonlocal", TokenKind.Nonlocal), new("assert", TokenKind.Assert), new("while", TokenKind.While),
        new("with", TokenKind.With), new("try", TokenKind.Try), new("elif", TokenKind.Elif), new("except", TokenKind.Except),
        new("finally", TokenKind.Finally),
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

    private NameTable(Keyword[] keywords)
    {
        _buckets = new int[256];
        _entries = new Entry[256];
        foreach (var keyword in keywords)
            Add(keyword.Text, NameKey.Of(keyword.Text), keyword.Kind);
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
        ValueStack<Entry>.Grow(ref _entries, _count * 2);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Key.Bucket & (uint)(_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private readonly struct Keyword(string text, TokenKind kind)
    {
        public readonly string Text = text;
        public readonly TokenKind Kind = kind;
    }

    private struct Entry(string text, NameKey key, int next, TokenKind kind)
    {
        public readonly string Text = text;
        public readonly NameKey Key = key;
        public int Next = next;
        public readonly TokenKind Kind = kind;
    }
}
