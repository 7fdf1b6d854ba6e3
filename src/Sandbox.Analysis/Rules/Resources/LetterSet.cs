namespace Sandbox.Analysis.Rules.Resources;

/// <summary>A set of ASCII letters; all others count as one.</summary>
internal readonly record struct LetterSet(UInt128 Ascii, bool Other)
{
    public static readonly LetterSet All = new(UInt128.MaxValue, true);

    public bool IsEmpty => Ascii == 0 && !Other;

    public static LetterSet Of(char letter) => letter < 128 ? new(UInt128.One << letter, false) : new(0, true);

    public static LetterSet Where(Func<char, bool> holds, bool other)
    {
        var set = UInt128.Zero;
        for (var letter = '\0'; letter < 128; letter++)
        {
            if (holds(letter))
                set |= UInt128.One << letter;
        }

        return new LetterSet(set, other);
    }

    public LetterSet With(LetterSet other) => new(Ascii | other.Ascii, Other || other.Other);

    public LetterSet Not() => new(~Ascii, !Other);

    public bool Overlaps(LetterSet other) => (Ascii & other.Ascii) != 0 || (Other && other.Other);

    public bool Covers(LetterSet other) => (other.Ascii & ~Ascii) == 0 && (Other || !other.Other);
}
