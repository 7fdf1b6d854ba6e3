namespace Sandbox.Analysis.Rules.Resources;

/// <summary>A set of ASCII letters; of all others only their kinds are told apart.</summary>
internal readonly record struct LetterSet(UInt128 Ascii, LetterKinds Other)
{
    public static readonly LetterSet All = new(UInt128.MaxValue, LetterKinds.All);

    public bool IsEmpty => Ascii == 0 && Other == LetterKinds.None;

    public static LetterSet Of(char letter) =>
        letter < 128 ? new(UInt128.One << letter, LetterKinds.None) : new(0, char.IsDigit(letter) ? LetterKinds.Digits : char.IsLetterOrDigit(letter) ? LetterKinds.Words : char.IsWhiteSpace(letter) ? LetterKinds.Blanks : LetterKinds.Signs);

    public static LetterSet Where(Func<char, bool> holds, LetterKinds other)
    {
        var set = UInt128.Zero;
        for (var letter = '\0'; letter < 128; letter++)
        {
            if (holds(letter))
                set |= UInt128.One << letter;
        }

        return new LetterSet(set, other);
    }

    public LetterSet With(LetterSet other) => new(Ascii | other.Ascii, Other | other.Other);

    public LetterSet Not() => new(~Ascii, ~Other & LetterKinds.All);

    public bool Overlaps(LetterSet other) => (Ascii & other.Ascii) != 0 || (Other & other.Other) != 0;

    public bool Covers(LetterSet other) => (other.Ascii & ~Ascii) == 0 && (other.Other & ~Other) == 0;
}
