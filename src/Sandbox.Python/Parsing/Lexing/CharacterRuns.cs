using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Looks at <see cref="Size"/> characters at once, which have to be there; one step instead of a loop whose end the processor would guess wrong.</summary>
internal static unsafe class CharacterRuns
{
    /// <summary>How many characters are looked at.</summary>
    public const int Size = 16;

    /// <summary>How many of the characters, from the first on, continue an identifier of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountNameCharacters(char* source)
    {
        var characters = Load(source);
        var letters = Vector256.LessThanOrEqual((characters | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)25));
        var digits = Vector256.LessThanOrEqual(characters - Vector256.Create((ushort)'0'), Vector256.Create((ushort)9));
        return CountFirst(letters | digits | Vector256.Equals(characters, Vector256.Create((ushort)'_')));
    }

    /// <summary>How many of the characters, from the first on, are blanks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountBlanks(char* source) => CountFirst(Vector256.Equals(Load(source), Vector256.Create((ushort)' ')));

    /// <summary>How many of the characters, from the first on, are neither a quote nor a backslash nor a line end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountPlain(char* source, char quote)
    {
        var characters = Load(source);
        return CountFirst(~(Vector256.Equals(characters, Vector256.Create((ushort)quote)) | Vector256.Equals(characters, Vector256.Create((ushort)'\\'))
            | Vector256.Equals(characters, Vector256.Create((ushort)'\n')) | Vector256.Equals(characters, Vector256.Create((ushort)'\r'))));
    }

    /// <summary>The characters as bytes; what is beyond a byte is cut off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Pack(char* source) => Vector128.Narrow(Vector128.Load((ushort*)source), Vector128.Load((ushort*)source + (Size / 2)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(char* source) => Vector256.Load((ushort*)source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountFirst(Vector256<ushort> matches) => BitOperations.TrailingZeroCount(~matches.ExtractMostSignificantBits() | (1u << Size));
}
