namespace Sandbox.Python.Parsing.Lexing;

/// <summary>What the lexer does at a character of ASCII.</summary>
internal enum CharacterAction : byte
{
    Invalid,
    End,
    Name,
    Prefix,
    WideName,
    Quote,
    Digit,
    Comment,
    LineEnd,
    Backslash,
    Open,
    Close,
    Colon,

    /// <summary>A token of one character, whatever follows.</summary>
    Single,
    Operator,
}

/// <summary>The lexer's tables, indexed by the characters of ASCII.</summary>
internal static class CharacterTable
{
    public static readonly CharacterAction[] Actions = BuildActions();

    /// <summary>Whether a character continues an identifier.</summary>
    public static readonly bool[] Continues = BuildContinues();

    /// <summary>The token that a bracket or a character on its own makes.</summary>
    public static readonly TokenKind[] Kinds = BuildKinds();

    private static CharacterAction[] BuildActions()
    {
        var actions = new CharacterAction[128];
        for (var c = 'a'; c <= 'z'; c++)
            actions[c] = actions[c - 32] = CharacterAction.Name;
        foreach (var c in "bBrRuUfFtT")
            actions[c] = CharacterAction.Prefix;
        for (var c = '0'; c <= '9'; c++)
            actions[c] = CharacterAction.Digit;
        foreach (var c in ".=+-*@/%<>|^&!")
            actions[c] = CharacterAction.Operator;
        foreach (var c in ",;~?$`")
            actions[c] = CharacterAction.Single;
        actions['('] = actions['['] = actions['{'] = CharacterAction.Open;
        actions[')'] = actions[']'] = actions['}'] = CharacterAction.Close;
        actions[':'] = CharacterAction.Colon;
        actions['_'] = CharacterAction.Name;
        actions['"'] = actions['\''] = CharacterAction.Quote;
        actions['#'] = CharacterAction.Comment;
        actions['\n'] = actions['\r'] = CharacterAction.LineEnd;
        actions['\\'] = CharacterAction.Backslash;
        actions[0] = CharacterAction.End;
        return actions;
    }

    private static TokenKind[] BuildKinds()
    {
        var kinds = new TokenKind[128];
        // Not by Array.Fill, whose vectors the runtime would compile at each start.
        for (var c = 0; c < kinds.Length; c++)
            kinds[c] = TokenKind.Unknown;
        kinds['('] = TokenKind.LeftParenthesis;
        kinds[')'] = TokenKind.RightParenthesis;
        kinds['['] = TokenKind.LeftBracket;
        kinds[']'] = TokenKind.RightBracket;
        kinds['{'] = TokenKind.LeftBrace;
        kinds['}'] = TokenKind.RightBrace;
        kinds[','] = TokenKind.Comma;
        kinds[';'] = TokenKind.Semicolon;
        kinds['~'] = TokenKind.Tilde;
        return kinds;
    }

    private static bool[] BuildContinues()
    {
        var continues = new bool[128];
        for (var c = 0; c < 128; c++)
            continues[c] = char.IsAsciiLetterOrDigit((char)c) || c == '_';
        return continues;
    }
}
