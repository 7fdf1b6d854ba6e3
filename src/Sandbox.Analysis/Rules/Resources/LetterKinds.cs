namespace Sandbox.Analysis.Rules.Resources;

/// <summary>Kinds of letters beyond ASCII, as the classes of regular expressions divide them.</summary>
[Flags]
internal enum LetterKinds
{
    None = 0,
    Words = 1,
    Blanks = 2,
    Signs = 4,
    Digits = 8,
    All = Words | Blanks | Signs | Digits,
}
