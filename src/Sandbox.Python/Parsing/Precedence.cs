namespace Sandbox.Python.Parsing;

/// <summary>How tightly operators bind, loosest first (Python reference 6.17).</summary>
internal static class Precedence
{
    public const int Or = 1, And = 2, Not = 3, Comparison = 4, BitOr = 5, BitXor = 6, BitAnd = 7, Shift = 8, Sum = 9, Term = 10,
        Unary = 11, Power = 12;

    private static readonly byte[] Levels = Build();

    /// <summary>The level of an infix operator; 0 for other tokens.</summary>
    public static int Of(TokenKind kind) => Levels[(int)kind];

    private static byte[] Build()
    {
        var levels = new byte[256];
        levels[(int)TokenKind.Or] = Or;
        levels[(int)TokenKind.And] = And;
        for (var kind = TokenKind.EqualEqual; kind <= TokenKind.GreaterEqual; kind++)
            levels[(int)kind] = Comparison;
        levels[(int)TokenKind.In] = levels[(int)TokenKind.Is] = levels[(int)TokenKind.Not] = Comparison;
        levels[(int)TokenKind.Bar] = BitOr;
        levels[(int)TokenKind.Caret] = BitXor;
        levels[(int)TokenKind.Ampersand] = BitAnd;
        levels[(int)TokenKind.LeftShift] = levels[(int)TokenKind.RightShift] = Shift;
        levels[(int)TokenKind.Plus] = levels[(int)TokenKind.Minus] = Sum;
        levels[(int)TokenKind.Star] = levels[(int)TokenKind.Slash] = levels[(int)TokenKind.Percent] = levels[(int)TokenKind.At] = Term;
        levels[(int)TokenKind.DoubleSlash] = Term;
        levels[(int)TokenKind.DoubleStar] = Power;
        return levels;
    }
}
