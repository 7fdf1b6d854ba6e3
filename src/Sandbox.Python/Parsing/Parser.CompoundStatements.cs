using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Compound statements other than definitions and match (Python reference 8).</summary>
public sealed partial class Parser
{
    /// <summary>Reads a compound statement; null where a simple one stands.</summary>
    private Statement? TryParseCompound()
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.If:
                return ParseIf(start);
            case TokenKind.While:
                return ParseWhile(start);
            case TokenKind.For:
                return ParseFor(start, isAsync: false);
            case TokenKind.Try:
                return ParseTry(start);
            case TokenKind.With:
                return ParseWith(start, isAsync: false);
            case TokenKind.Def:
                return ParseFunction(start, default, isAsync: false);
            case TokenKind.Class:
                return ParseClass(start, default);
            case TokenKind.At:
                return ParseDecorated();
            case TokenKind.Async:
                return ParseAsync(start, default);
            case TokenKind.Name when _tokens[_index].Value == NameTable.Match && StartsMatch():
                return ParseMatch(start);
            default:
                return null;
        }
    }

    private Statement ParseAsync(int start, NodeList<Expression> decorators)
    {
        Advance();
        switch (_kind)
        {
            case TokenKind.Def:
                return ParseFunction(start, decorators, isAsync: true);
            case TokenKind.For when decorators.Count == 0:
                return ParseFor(start, isAsync: true);
            case TokenKind.With when decorators.Count == 0:
                return ParseWith(start, isAsync: true);
            default:
                return FailCompound(start);
        }
    }

    private ErrorStatement FailCompound(int start)
    {
        Fail(InvalidSyntax);
        return new ErrorStatement(SpanFrom(start));
    }

    /// <summary><c>if</c> with its chain of <c>elif</c>, each an <c>if</c> in the one before; read in a loop and built from the end.</summary>
    private IfStatement ParseIf(int start)
    {
        Advance();
        var test = ParseNamedExpression();
        var body = ParseBlock(start, "'if' statement", test);
        if (_kind != TokenKind.Elif)
        {
            var otherwise = ParseElse();
            return new IfStatement(SpanFrom(start), test, body, otherwise);
        }

        return ParseElifs(new Link(start, test, body));
    }

    private IfStatement ParseElifs(Link first)
    {
        var chain = new ValueStack<Link>(4);
        chain.Push(first);
        while (_kind == TokenKind.Elif)
        {
            var elif = Start;
            _failed = false;
            Advance();
            var test = ParseNamedExpression();
            chain.Push(new Link(elif, test, ParseBlock(elif, "'elif' statement", test)));
        }

        var orElse = ParseElse();
        var end = _end;
        for (var i = chain.Count - 1; ; i--)
        {
            var link = chain[i];
            var statement = new IfStatement(new TextSpan(link.Start, end), link.Test, link.Body, orElse);
            if (i == 0)
                return statement;
            orElse = new NodeList<Statement>([statement]);
        }
    }

    /// <summary>An <c>if</c> or <c>elif</c> of a chain, before what follows it is known.</summary>
    private readonly record struct Link(int Start, Expression Test, NodeList<Statement> Body);

    private NodeList<Statement> ParseElse()
    {
        if (_kind != TokenKind.Else)
            return default;
        var start = Start;
        _failed = false;
        Advance();
        return ParseBlock(start, "'else' statement");
    }

    private WhileStatement ParseWhile(int start)
    {
        Advance();
        var test = ParseNamedExpression();
        var body = ParseBlock(start, "'while' statement", test);
        var orElse = ParseElse();
        return new WhileStatement(SpanFrom(start), test, body, orElse);
    }

    private ForStatement ParseFor(int start, bool isAsync)
    {
        var keyword = Start;
        Advance();
        var target = ParseForTargets();
        Expect(TokenKind.In);
        var iterable = ParseStarExpressions();
        var body = ParseBlock(keyword, "'for' statement", _minor < 12 ? null : iterable);
        var orElse = ParseElse();
        return new ForStatement(SpanFrom(start), isAsync, target, iterable, body, orElse);
    }

    private TryStatement ParseTry(int start)
    {
        Advance();
        var body = ParseBlock(start, "'try' statement");
        var handlers = new List<ExceptHandler>();
        var isStar = false;
        while (_kind == TokenKind.Except)
        {
            _failed = false;
            handlers.Add(ParseHandler(handlers.Count == 0, ref isStar));
        }

        var orElse = handlers.Count > 0 ? ParseElse() : default;
        NodeList<Statement> @finally = default;
        if (_kind == TokenKind.Finally)
        {
            var finallyStart = Start;
            _failed = false;
            Advance();
            @finally = ParseBlock(finallyStart, "'finally' statement");
        }
        else if (handlers.Count == 0)
        {
            Report(CurrentSpan(), "expected 'except' or 'finally' block");
        }

        return new TryStatement(SpanFrom(start), isStar, body, new NodeList<ExceptHandler>([.. handlers]), orElse, @finally);
    }

    private ExceptHandler ParseHandler(bool isFirst, ref bool isStar)
    {
        var start = Start;
        Advance();
        var star = Accept(TokenKind.Star);
        if (isFirst)
            isStar = star;
        else if (star != isStar)
            Report(new TextSpan(start, _end), "cannot have both 'except' and 'except*' on the same 'try'");
        if (star)
            Require(11, start, "Exception groups are");
        Expression? type = null;
        string? name = null;
        if (_kind is not (TokenKind.Colon or TokenKind.Newline))
        {
            var typeStart = Start;
            type = ParseExpression();
            if (_kind == TokenKind.Comma)
                type = ParseHandlerTypes(typeStart, type);
            if (Accept(TokenKind.As))
                name = ExpectName();
        }
        else if (star)
        {
            Report(CurrentSpan(), "expected one or more exception types");
        }

        var body = ParseBlock(start, star ? "'except*' statement" : "'except' statement", type);
        return new ExceptHandler(SpanFrom(start), type, name, body);
    }

    /// <summary>Several types without parentheses (PEP 758).</summary>
    private TupleExpression ParseHandlerTypes(int start, Expression first)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma) && StartsExpression(_kind))
            _expressions.Add(ParseExpression());
        var types = new TupleExpression(SpanFrom(start), _expressions.Take(mark), ExpressionContext.Load);
        if (_minor < 14)
            Report(types.Span, "multiple exception types must be parenthesized");
        else if (_kind == TokenKind.As)
            Report(types.Span, "multiple exception types must be parenthesized when using 'as'");
        return types;
    }

    private WithStatement ParseWith(int start, bool isAsync)
    {
        var keyword = Start;
        Advance();
        var inParentheses = _kind == TokenKind.LeftParenthesis && _minor >= 9 && HasParenthesizedItems();
        if (inParentheses)
            Advance();
        var items = new List<WithItem>();
        do
        {
            if (inParentheses && _kind == TokenKind.RightParenthesis && items.Count > 0)
                break;
            items.Add(ParseWithItem());
        }
        while (Accept(TokenKind.Comma));
        if (inParentheses)
            Expect(TokenKind.RightParenthesis);
        var body = ParseBlock(keyword, "'with' statement", items[^1].Target ?? items[^1].Context);
        return new WithStatement(SpanFrom(start), isAsync, new NodeList<WithItem>([.. items]), body);
    }

    private WithItem ParseWithItem()
    {
        var start = Start;
        var context = ParseExpression();
        Expression? target = null;
        if (Accept(TokenKind.As))
        {
            target = _kind == TokenKind.Star ? ParseStarred() : ParseBinary(Precedence.BitOr);
            SetTarget(target, ExpressionContext.Store);
        }

        return new WithItem(SpanFrom(start), context, target);
    }

    /// <summary>Whether the parenthesis after <c>with</c> encloses items, rather than starting an expression: a colon follows its end,
    /// and nothing in it can only be read as an expression in parentheses.</summary>
    private bool HasParenthesizedItems()
    {
        var depth = 0;
        for (var i = _index; ; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    if (--depth == 0)
                        return i > _index + 1 && _tokens[i + 1].Kind == TokenKind.Colon;
                    break;
                case TokenKind.Yield or TokenKind.ColonEqual or TokenKind.For or TokenKind.Async when depth == 1:
                    return false;
                case TokenKind.Star when depth == 1 && _tokens[i - 1].Kind is TokenKind.LeftParenthesis or TokenKind.Comma:
                    return false;
                case TokenKind.Newline or TokenKind.EndMarker:
                    return false;
                default:
                    break;
            }
        }
    }
}
