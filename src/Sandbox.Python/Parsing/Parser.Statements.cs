using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Statement lists and blocks (grammar: <c>statements</c>, <c>simple_stmts</c>, <c>block</c>).</summary>
public sealed partial class Parser
{
    /// <summary>Statements up to the block's dedent, or to the end of the source.</summary>
    private void ParseStatements(bool isBlock)
    {
        var strays = 0;
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.EndMarker:
                    return;
                case TokenKind.Newline:
                    AdvanceLine();
                    break;
                case TokenKind.Indent:
                    _failed = false;
                    Report(CurrentSpan(), UnexpectedIndent);
                    strays++;
                    AdvanceLine();
                    break;
                case TokenKind.Dedent when strays > 0:
                    strays--;
                    AdvanceLine();
                    break;
                case TokenKind.Dedent when isBlock:
                    return;
                case TokenKind.Dedent:
                    AdvanceLine();
                    break;
                default:
                    ParseStatement();
                    break;
            }
        }
    }

    private void ParseStatement()
    {
        var before = _index;
        _failed = false;
        var compound = TryParseCompound();
        if (compound is null)
            ParseSimpleStatements();
        else
            _statements.Add(compound);
        if (compound is ErrorStatement)
            EndLine();
        if (_index == before)
            throw new InvalidOperationException($"No progress at offset {Start}.");
    }

    /// <summary>Statements of one line, with the line's end.</summary>
    private void ParseSimpleStatements()
    {
        do
        {
            if (_kind == TokenKind.Newline)
                break;
            _statements.Add(ParseSimpleStatement());
        }
        while (Accept(TokenKind.Semicolon));
        if (_kind != TokenKind.Newline)
            FailAfterStatement();
        EndLine();
    }

    private void EndLine()
    {
        if (_failed)
            SalvageLine();
        if (_kind == TokenKind.Newline)
            AdvanceLine();
    }

    private void FailAfterStatement()
    {
        var last = LastExpression(_statements[_statements.Count - 1]);
        if (last is null)
            Fail(InvalidSyntax);
        else if (_kind == TokenKind.ColonEqual && _statements[_statements.Count - 1] is ExpressionStatement)
            FailAtColonEqual(last);
        else
            FailAfter(last, inBrackets: false);
    }

    /// <summary><c>':' block</c>, after what names the block's owner.</summary>
    private NodeList<Statement> ParseBlock(int ownerStart, string owner, Expression? header = null)
    {
        if (_kind == TokenKind.Colon)
            Advance();
        else if (header is null || _kind == TokenKind.Newline)
            Fail("expected ':'");
        else if (_kind == TokenKind.Equal && owner is ("'if' statement" or "'elif' statement" or "'while' statement"))
            FailAtEqual(header);
        else
            FailAfter(header, inBrackets: false);
        var mark = _statements.Count;
        if (_failed)
            SalvageLine();
        if (_kind != TokenKind.Newline)
        {
            if (_kind is TokenKind.Semicolon || IsCompoundStart(_kind))
                Fail(InvalidSyntax);
            ParseSimpleStatements();
            return _statements.Take(mark);
        }

        AdvanceLine();
        if (_kind != TokenKind.Indent)
        {
            Report(CurrentSpan(), $"expected an indented block after {owner} on line {LineOf(ownerStart)}");
            return _statements.Take(mark);
        }

        if (!Enter())
        {
            SkipBlock();
            return _statements.Take(mark);
        }

        AdvanceLine();
        ParseStatements(isBlock: true);
        if (_kind == TokenKind.Dedent)
            AdvanceLine();
        _depth--;
        return _statements.Take(mark);
    }

    /// <summary>Passes over an indented block that is too deep to be read.</summary>
    private void SkipBlock()
    {
        var open = 0;
        do
        {
            open += _kind switch { TokenKind.Indent => 1, TokenKind.Dedent => -1, _ => 0 };
            AdvanceLine();
        }
        while (open > 0 && _kind != TokenKind.EndMarker);
    }

    private static bool IsCompoundStart(TokenKind kind) => kind is TokenKind.If or TokenKind.While or TokenKind.For or TokenKind.Try
        or TokenKind.With or TokenKind.Def or TokenKind.Class or TokenKind.Async or TokenKind.At;

    private Statement ParseSimpleStatement()
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.Pass:
                Advance();
                return new PassStatement(SpanFrom(start));
            case TokenKind.Break:
                Advance();
                return new BreakStatement(SpanFrom(start));
            case TokenKind.Continue:
                Advance();
                return new ContinueStatement(SpanFrom(start));
            case TokenKind.Return:
                return ParseReturn(start);
            case TokenKind.Raise:
                return ParseRaise(start);
            case TokenKind.Global or TokenKind.Nonlocal:
                return ParseNames(start);
            case TokenKind.Del:
                return ParseDelete(start);
            case TokenKind.Assert:
                return ParseAssert(start);
            case TokenKind.Import:
                return ParseImport(start);
            case TokenKind.From:
                return ParseImportFrom(start);
            case TokenKind.Name when _tokens[_index].Value == NameTable.Type && NextKind == TokenKind.Name
                && _tokens[_index + 2].Kind is TokenKind.Equal or TokenKind.LeftBracket:
                return ParseTypeAlias(start);
            default:
                return StartsExpression(_kind) || _kind == TokenKind.Yield ? ParseExpressionStatement(start) : FailStatement(start);
        }
    }

    private ErrorStatement FailStatement(int start)
    {
        Fail(_kind == TokenKind.Indent ? UnexpectedIndent : "invalid syntax");
        return new ErrorStatement(new TextSpan(start, Math.Max(start, _end)));
    }
}
