using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>
/// Cuts a source into tokens (Lexical analysis, Python reference chapter 2).
/// </summary>
/// <remarks>
/// Theory of operation. The text is read through a pointer; a .NET string ends in a NUL, which is the sentinel, so that no look-ahead
/// checks for the end as long as it stops at the first NUL. Tokens go into one growing buffer; blanks, comments and joined lines leave
/// no token. Brackets are counted to tell where lines join; an open f-string is a frame that remembers at which depth its current
/// replacement field started, and every <c>}</c> at that depth returns to reading literal text. Errors are recorded and lexing goes on:
/// the first one is what CPython reports, since its parser, once it fails, reads the remaining tokens for errors of the tokenizer. NULs,
/// which no source may hold, are reported before.
/// </remarks>
internal sealed unsafe partial class Lexer
{
    /// <summary>CPython's MAXLEVEL, MAXINDENT and MAXFSTRINGLEVEL.</summary>
    private const int MaxBrackets = 200, MaxIndents = 100, MaxFStrings = 150;

    private readonly string _text;
    private readonly int _length;
    private readonly bool _splitsFStrings;
    private readonly bool _hasTemplates;
    private readonly int _minor;
    private readonly NameTable _names;
    private readonly List<SyntaxDiagnostic> _errors;

    private char* _source;
    private int _position;
    private bool _atLineStart = true;

    private Bracket[] _brackets = new Bracket[1];
    private int _depth;

    public Lexer(string text, PythonVersion version, NameTable names, List<SyntaxDiagnostic> errors)
    {
        _text = text;
        _length = text.Length;
        _minor = version.Minor;
        _splitsFStrings = version.Minor >= 12;
        _hasTemplates = version.Minor >= 14;
        _names = names;
        _errors = errors;
        Tokens = TokenBuffers.Rent(Math.Max(16, (text.Length / 4) + 8));
    }

    /// <summary>The tokens; the last one is <see cref="TokenKind.EndMarker"/>.</summary>
    public Token[] Tokens { get; private set; }

    public int Count { get; private set; }

    /// <summary>Where the innermost bracket that the end of the source found open stands; -1 for none.</summary>
    public int UnclosedBracket { get; private set; } = -1;

    /// <summary>Before 3.12 CPython puts a line end after a source that ends in CR and LF, as if that were none.</summary>
    public bool HasLineAfterEnd => _minor < 12 && _text.EndsWith("\r\n", StringComparison.Ordinal);

    /// <summary>Reads all tokens.</summary>
    public void Run()
    {
        fixed (char* source = _text)
        {
            _source = source;
            Scan();
        }
    }

    /// <summary>Forgets the tokens from <paramref name="count"/> on and reads anew from the start of a line, outside of all brackets.</summary>
    public void Restart(int count, int lineStart)
    {
        Count = count;
        _depth = 0;
        _frameCount = 0;
        UnclosedBracket = -1;
        RestoreIndents();
        _position = lineStart;
        _atLineStart = true;
        Run();
    }

    /// <summary>Gives the buffer back.</summary>
    public void Return()
    {
        TokenBuffers.Return(Tokens);
        Tokens = TokenBuffers.None;
    }

    private void Scan()
    {
        while (true)
        {
            if (_atLineStart)
            {
                _atLineStart = false;
                StartLine();
            }

            var start = SkipBlanks();
            var c = _source[start];
            switch (c < 128 ? CharacterTable.Actions[c] : CharacterAction.WideName)
            {
                case CharacterAction.Name:
                    ScanName(start);
                    break;
                case CharacterAction.WideName:
                    ScanWideName(start);
                    break;
                case CharacterAction.Prefix:
                    if (!ScanPrefixedString(start))
                        ScanName(start);
                    break;
                case CharacterAction.Quote:
                    ScanString(start, 0, 0);
                    break;
                case CharacterAction.Digit:
                    ScanNumber(start);
                    break;
                case CharacterAction.Comment:
                    SkipComment(start);
                    break;
                case CharacterAction.LineEnd:
                    ScanLineEnd(start);
                    break;
                case CharacterAction.Backslash:
                    ScanContinuation(start);
                    break;
                case CharacterAction.Open:
                    Open(start, CharacterTable.Kinds[c]);
                    break;
                case CharacterAction.Close:
                    Close(start, CharacterTable.Kinds[c]);
                    break;
                case CharacterAction.Single:
                    Add(CharacterTable.Kinds[c], start, start + 1);
                    break;
                case CharacterAction.Colon:
                    ScanColon(start);
                    break;
                case CharacterAction.Operator:
                    ScanOperator(start, c);
                    break;
                case CharacterAction.End when start == _length:
                    Finish();
                    return;
                default:
                    if (c != 0)
                        Fail(start, start + 1, $"invalid non-printable character U+{(int)c:X4}");
                    Add(TokenKind.Error, start, start + 1);
                    break;
            }
        }
    }

    private int SkipBlanks()
    {
        var p = _position;
        while (_source[p] is ' ' or '\t' or '\f')
            p++;
        return p;
    }

    private void SkipComment(int start) => _position = LineEndAfter(start);

    private int LineEndAfter(int start)
    {
        var found = _text.AsSpan(start).IndexOfAny('\n', '\r');
        return found < 0 ? _length : start + found;
    }

    private int AfterLineEnd(int p) => _source[p] == '\r' && _source[p + 1] == '\n' ? p + 2 : p + 1;

    private void ScanLineEnd(int start)
    {
        var end = AfterLineEnd(start);
        _position = end;
        if (_depth > 0)
            return;
        _atLineStart = true;
        if (Count > 0 && Tokens[Count - 1].Kind is not (TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent))
            Add(TokenKind.Newline, start, end);
    }

    private void ScanContinuation(int start)
    {
        var p = start + 1;
        if (_source[p] is '\n' or '\r')
        {
            p = AfterLineEnd(p);
            if (p < _length || HasLineAfterEnd)
            {
                _position = p;
                return;
            }

            FailDeferred(start, p, "unexpected EOF while parsing");
            Add(TokenKind.Error, start, p);
            return;
        }

        FailDeferred(start, p, p >= _length ? "unexpected EOF while parsing" : "unexpected character after line continuation character");
        Add(TokenKind.Error, start, p);
        _position = LineEndAfter(p);
    }

    private void Finish()
    {
        if (_depth > 0)
        {
            UnclosedBracket = _brackets[Math.Min(_depth, MaxBrackets) - 1].Position;
            _depth = 0;
        }

        IsFirstErrorInFString |= _frameCount > 0 && _errors.Count == 0;
        _frameCount = 0;
        if (Count > 0 && Tokens[Count - 1].Kind is not (TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent))
            Add(TokenKind.Newline, _length, _length);
        CloseIndents();
        Add(TokenKind.EndMarker, _length, _length);
    }

    private void Add(TokenKind kind, int start, int end, int value = 0)
    {
        var count = Count;
        var tokens = Tokens;
        if (count == tokens.Length)
            tokens = Grow();
        tokens[count] = new Token(start, end, value, kind);
        Count = count + 1;
        _position = end;
    }

    private Token[] Grow()
    {
        var larger = TokenBuffers.Rent(Tokens.Length * 2);
        Array.Copy(Tokens, larger, Count);
        TokenBuffers.Return(Tokens);
        return Tokens = larger;
    }

    /// <summary>Whether the first error is one that CPython's tokenizer raises only when the parser gets there: then an earlier error of the parser stands.</summary>
    public bool IsFirstErrorDeferred { get; private set; }

    /// <summary>Whether the first error, or where there is none the end of the source, is inside an f-string.</summary>
    public bool IsFirstErrorInFString { get; private set; }

    private void FailDeferred(int start, int end, string message)
    {
        IsFirstErrorDeferred |= _errors.Count == 0;
        Fail(start, end, message);
    }

    /// <summary>Records an error; when it looks ahead for errors of the tokenizer, CPython passes over those inside of f-strings.</summary>
    private void Fail(int start, int end, string message)
    {
        if (_errors.Count == 0 && _frameCount > 0)
            IsFirstErrorDeferred = IsFirstErrorInFString = true;
        _errors.Add(new SyntaxDiagnostic(new TextSpan(start, Math.Min(end, _length)), message));
    }

    private readonly record struct Bracket(int Position, TokenKind Kind);
}
