namespace Sandbox.Python.Parsing.Lexing;

/// <summary>
/// The last token buffer that a thread gave back, for its next file. Not <c>ArrayPool</c>: its code for a type that the framework does not know
/// cannot be compiled ahead, and compiling it costs each start 4 ms.
/// </summary>
internal static class TokenBuffers
{
    /// <summary>A longer buffer (over 16 MB) is left to the collector.</summary>
    private const int MaxKept = 1 << 20;

    public static readonly Token[] None = new Token[1];

    [ThreadStatic]
    private static Token[]? t_spare;

    /// <summary>A buffer of at least so many tokens, with anything in it.</summary>
    public static Token[] Rent(int length)
    {
        var spare = t_spare;
        t_spare = null;
        return spare is not null && spare.Length >= length ? spare : new Token[length];
    }

    public static void Return(Token[] tokens)
    {
        if (tokens.Length <= MaxKept && tokens.Length > (t_spare?.Length ?? 0))
            t_spare = tokens;
    }
}
