namespace Sandbox.Python.Parsing;

/// <summary>What a token is. Operators and keywords have a value each; soft keywords (<c>match</c>, <c>case</c>, <c>type</c>, <c>_</c>) are names.</summary>
public enum TokenKind : byte
{
    EndMarker,
    Newline,
    Indent,
    Dedent,
    Name,
    Number,

    /// <summary>A whole literal; before 3.12 also an f-string.</summary>
    String,

    /// <summary>The prefix and opening quotes of an f-string or t-string (PEP 701).</summary>
    FStringStart,
    FStringMiddle,
    FStringEnd,

    /// <summary>Characters that make no token; the lexer has reported them.</summary>
    Error,

    /// <summary>A printable character that no rule of the grammar uses: <c>?</c>, <c>$</c> or <c>`</c>.</summary>
    Unknown,

    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    ColonEqual,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    Exclamation,
    Equal,

    // Augmented assignments, in the order of BinaryOperator.
    PlusEqual,
    MinusEqual,
    StarEqual,
    AtEqual,
    SlashEqual,
    PercentEqual,
    DoubleStarEqual,
    LeftShiftEqual,
    RightShiftEqual,
    BarEqual,
    CaretEqual,
    AmpersandEqual,
    DoubleSlashEqual,

    // Binary operators, in the order of BinaryOperator.
    Plus,
    Minus,
    Star,
    At,
    Slash,
    Percent,
    DoubleStar,
    LeftShift,
    RightShift,
    Bar,
    Caret,
    Ampersand,
    DoubleSlash,

    // Comparisons.
    EqualEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Tilde,

    // Keywords.
    Is,
    In,
    Not,
    And,
    Or,
    If,
    Else,
    Lambda,
    Await,
    Async,
    Yield,
    None,
    True,
    False,
    For,
    As,
    From,
    Def,
    Class,
    Return,
    Import,
    Pass,
    Break,
    Continue,
    Del,
    Raise,
    Global,
    Nonlocal,
    Assert,
    While,
    With,
    Try,
    Elif,
    Except,
    Finally,
}
