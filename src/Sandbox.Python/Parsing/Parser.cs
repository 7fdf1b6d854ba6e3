using System.Runtime.CompilerServices;
using Sandbox.Python.Parsing.Lexing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Reads Python source into a tree.</summary>
/// <remarks>
/// Theory of operation. Recursive descent over a buffer of tokens (grammar: Python reference, "Full Grammar specification"), with one
/// precedence loop for binary operators and loops for everything that leans left, so that only real nesting costs stack; nesting is
/// counted and ends in a diagnostic. The first error of a statement is recorded and the cursor moves to the end of the logical line
/// at once: every caller then sees a line end where it hoped for more, stops, and keeps what it has. The next statement starts afresh.
/// Where an open bracket has swallowed the line end, a statement's keyword at the start of a line shows it, and lexing restarts there.
/// </remarks>
public sealed partial class Parser
{
    /// <summary>
    /// How deep expressions and blocks may nest: as deep as CPython goes, where they are no loops. Reading one level takes about 1 KB of
    /// stack in optimised code; should less be left, the runtime says so before it is used up.
    /// </summary>
    private const int MaxDepth = 750;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly ParseOptions _options;
    private readonly int _minor;
    private readonly NameTable _names;
    private readonly Lexer _lexer;
    private readonly List<SyntaxDiagnostic> _lexerErrors;
    private readonly List<SyntaxDiagnostic> _errors;

    private Scratch<Expression> _expressions = new();
    private Scratch<Statement> _statements = new();
    private Token[] _tokens = TokenBuffers.None;
    private int _index;
    private TokenKind _kind;

    /// <summary>The end of the last token read that is not a line end, indent or dedent.</summary>
    private int _end;

    private int _depth;
    private bool _failed;
    private int _base;

    private Parser(SourceText source, ParseOptions options)
    {
        _source = source;
        _text = source.Text;
        _options = options;
        _minor = options.TargetVersion.Minor;
        _names = new NameTable();
        _lexerErrors = [];
        _errors = [];
        _lexer = new Lexer(_text, options.TargetVersion, _names, _lexerErrors);
    }

    /// <summary>The tree of a source and what is wrong with it; never throws, whatever the source.</summary>
    public static ParseResult Parse(SourceText source, ParseOptions? options = null) =>
        new Parser(source, options ?? ParseOptions.Default).ParseModule();

    private int Start
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tokens[_index].Start;
    }

    private TokenKind NextKind => _kind == TokenKind.EndMarker ? TokenKind.EndMarker : _tokens[_index + 1].Kind;

    private ParseResult ParseModule()
    {
        if (_source.DecodingError is var (offset, message))
            _lexerErrors.Add(new SyntaxDiagnostic(new TextSpan(offset, offset), message));
        else if (_text.IndexOf('\0', StringComparison.Ordinal) is var nul && nul >= 0)
            _lexerErrors.Add(new SyntaxDiagnostic(new TextSpan(nul, nul + 1), "source code cannot contain null bytes"));
        _lexer.Run();
        var lexed = _lexerErrors.Count;
        var unclosed = _lexer.UnclosedBracket;
        _tokens = _lexer.Tokens;
        _kind = _tokens[0].Kind;
        var mark = _statements.Count;
        ParseStatements(isBlock: false);
        var root = new Module(new TextSpan(0, _text.Length), _statements.Take(mark));
        _lexer.Return();
        return new ParseResult(_source, root, CollectDiagnostics(lexed, unclosed, out var first)) { FirstError = first, SplitSurrogates = _splitSurrogates };
    }

    /// <summary>Steps over a token that ends something visible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance()
    {
        var tokens = _tokens;
        var index = _index;
        _end = tokens[index].End;
        _kind = tokens[++index].Kind;
        _index = index;
    }

    /// <summary>Steps over a line end, indent or dedent.</summary>
    private void AdvanceLine() => _kind = _tokens[++_index].Kind;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Accept(TokenKind kind)
    {
        if (_kind != kind)
            return false;
        Advance();
        return true;
    }

    private bool Expect(TokenKind kind, string message)
    {
        if (_kind == kind)
        {
            Advance();
            return true;
        }

        Fail(message);
        return false;
    }

    private bool Expect(TokenKind kind) => Expect(kind, InvalidSyntax);

    private bool IsSoftKeyword(int name) => _kind == TokenKind.Name && _tokens[_index].Value == name;

    private TextSpan SpanFrom(int start) => new(start, Math.Max(start, _end));

    /// <summary>Goes one level deeper; false, with an error recorded, where that is too deep. Each true is paired with <c>_depth--</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Enter()
    {
        if (++_depth < 64 || (_depth <= MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            return true;
        _depth--;
        Fail(TooDeep);
        return false;
    }
}
