using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Looks at <see cref="Size"/> characters at once, which have to be there; one step instead of a loop whose end the processor would guess wrong.
/// In vectors that every processor has, since code for wider ones cannot be compiled ahead.</summary>
internal static unsafe class CharacterRuns
{
    /// <summary>How many characters are looked at.</summary>
    public const int Size = 16;

    /// <summary>How many of the characters, from the first on, continue an identifier of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountNameCharacters(char* source) => CountFirst(ContinueName(First(source)), ContinueName(Second(source)));

    /// <summary>How many of the characters, from the first on, are blanks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBlanks(char* source) =>
        CountFirst(Vector128.Equals(First(source), Vector128.Create((ushort)' ')), Vector128.Equals(Second(source), Vector128.Create((ushort)' ')));

    /// <summary>How many of the characters, from the first on, are neither a quote nor a backslash nor a line end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountPlain(char* source, char quote) => CountFirst(~EndPlain(First(source), quote), ~EndPlain(Second(source), quote));

    /// <summary>The characters as bytes; what is beyond a byte is cut off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Pack(char* source) => Vector128.Narrow(First(source), Second(source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> ContinueName(Vector128<ushort> characters) =>
        Vector128.LessThanOrEqual((characters | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)25))
            | Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)'0'), Vector128.Create((ushort)9))
            | Vector128.Equals(characters, Vector128.Create((ushort)'_'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> EndPlain(Vector128<ushort> characters, char quote) =>
        Vector128.Equals(characters, Vector128.Create((ushort)quote)) | Vector128.Equals(characters, Vector128.Create((ushort)'\\'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\n')) | Vector128.Equals(characters, Vector128.Create((ushort)'\r'));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> First(char* source) => Vector128.Load((ushort*)source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Second(char* source) => Vector128.Load((ushort*)source + (Size / 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFirst(Vector128<ushort> first, Vector128<ushort> second) =>
        BitOperations.TrailingZeroCount(~Vector128.Narrow(first, second).ExtractMostSignificantBits() | (1u << Size));
}
