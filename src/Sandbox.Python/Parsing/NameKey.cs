using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sandbox.Python.Parsing;

/// <summary>
/// What a name is found by. Up to <see cref="MaxPacked"/> characters of ASCII are the key themselves, a byte each, so that names are compared as two
/// numbers; any other name has a hash in it, and names with the same hash have to be compared besides.
/// </summary>
internal readonly record struct NameKey(ulong Low, ulong High)
{
    public const int MaxPacked = 15;

    /// <summary>The last byte of a key that holds a hash; characters of ASCII never have it.</summary>
    private const ulong HashMark = 0xFF00_0000_0000_0000;

    // Without secrets, a file could be written whose names all fall into one bucket.
    private static readonly ulong FirstSecret = (ulong)Random.Shared.NextInt64() | 1, SecondSecret = (ulong)Random.Shared.NextInt64() | 1;

    /// <summary>Whether other names may have the same key.</summary>
    public bool IsHash => High >= HashMark;

    public uint Bucket
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)(Mix((Low * FirstSecret) + (High * SecondSecret)) >> 32);
    }

    /// <summary>The key of the first 1 to <see cref="MaxPacked"/> of some characters of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NameKey Of(Vector128<byte> characters, int length)
    {
        var halves = characters.AsUInt64();
        return length <= 8
            ? new NameKey(halves.ToScalar() & (ulong.MaxValue >> (64 - (8 * length))), 0)
            : new NameKey(halves.ToScalar(), halves.GetElement(1) & (ulong.MaxValue >> (128 - (8 * length))));
    }

    public static NameKey Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxPacked || !System.Text.Ascii.IsValid(text))
            return new NameKey(Hash(text), HashMark | (uint)text.Length);
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        for (var i = 0; i < text.Length; i++)
            bytes[i] = (byte)text[i];
        return Of(Vector128.Create<byte>(bytes), text.Length);
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var hash = FirstSecret;
        var i = 0;
        for (; i + 4 <= text.Length; i += 4)
            hash = Mix(hash ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, i))));
        var rest = 0UL;
        for (; i < text.Length; i++)
            rest = (rest << 16) | Unsafe.Add(ref start, i);
        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 29);
    }
}
