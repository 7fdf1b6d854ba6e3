using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    // Without a secret, a file could be written whose names all fall into one bucket.
    private static readonly ulong Secret = (ulong)Random.Shared.NextInt64();

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
            Add(text, Hash(text), kind);
        foreach (var text in (string[])["match", "case", "type", "_"])
            Add(text, Hash(text), TokenKind.Name);
    }

    public string this[int index] => _entries[index].Text;

    public TokenKind KindOf(int index) => _entries[index].Kind;

    /// <summary>The index of an ASCII identifier or keyword.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var hash = Hash(text);
        var entries = _entries;
        var index = _buckets[hash & (uint)(_buckets.Length - 1)] - 1;
        while ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            if (entry.Hash == hash && text.SequenceEqual(entry.Text))
                return index;
            index = entry.Next;
        }

        return Add(text.ToString(), hash, TokenKind.Name);
    }

    /// <summary>The index of an identifier with characters outside ASCII: that of its normal form (PEP 3131).</summary>
    public int FindNormalized(string text) => Find(CompatibilityComposition.Of(text));

    private static uint Hash(ReadOnlySpan<char> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var hash = Secret ^ (ulong)text.Length;
        var i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            var four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, i)));
            hash = Mix(hash ^ four);
        }

        var rest = 0UL;
        for (; i < text.Length; i++)
            rest = (rest << 16) | Unsafe.Add(ref start, i);
        hash = Mix(hash ^ rest);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 29);
    }

    private int Add(string text, uint hash, TokenKind kind)
    {
        if (_count == _entries.Length)
            Grow();
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[_count] = new Entry(text, hash, bucket - 1, kind);
        bucket = ++_count;
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _buckets = new int[_entries.Length];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (uint)(_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private struct Entry(string text, uint hash, int next, TokenKind kind)
    {
        public readonly string Text = text;
        public readonly uint Hash = hash;
        public int Next = next;
        public readonly TokenKind Kind = kind;
    }
}
