using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Functions, classes, decorators and type parameters (Python reference 8.7 to 8.10).</summary>
public sealed partial class Parser
{
    private Statement ParseDecorated()
    {
        var start = Start;
        var mark = _expressions.Count;
        while (Accept(TokenKind.At))
        {
            _expressions.Add(ParseNamedExpression());
            if (_kind != TokenKind.Newline)
                Fail(InvalidSyntax);
            EndLine();
            _failed = false;
        }

        var decorators = _expressions.Take(mark);
        start = Start > start ? Start : start;
        switch (_kind)
        {
            case TokenKind.Def:
                return ParseFunction(start, decorators, isAsync: false);
            case TokenKind.Class:
                return ParseClass(start, decorators);
            case TokenKind.Async:
                return ParseAsync(start, decorators);
            default:
                Report(CurrentSpan(), _kind == TokenKind.Indent ? UnexpectedIndent : InvalidSyntax);
                return new ErrorStatement(new TextSpan(start, start));
        }
    }

    private FunctionDefStatement ParseFunction(int start, NodeList<Expression> decorators, bool isAsync)
    {
        var keyword = Start;
        Advance();
        var name = ExpectName();
        var typeParameters = ParseTypeParameters();
        Parameters parameters;
        if (Expect(TokenKind.LeftParenthesis, "expected '('"))
        {
            parameters = ParseParameters(TokenKind.RightParenthesis);
            if (!Accept(TokenKind.RightParenthesis))
                Fail(InvalidSyntax);
        }
        else
        {
            parameters = new Parameters(new TextSpan(_end, _end), default, default, null, default, default, null, default);
        }

        var returns = Accept(TokenKind.Arrow) ? ParseExpression() : null;
        var body = ParseBlock(keyword, "function definition");
        return new FunctionDefStatement(SpanFrom(start), isAsync, name, parameters, body, decorators, returns, typeParameters);
    }

    private ClassDefStatement ParseClass(int start, NodeList<Expression> decorators)
    {
        Advance();
        var name = ExpectName();
        var typeParameters = ParseTypeParameters();
        NodeList<Expression> bases = default;
        NodeList<Keyword> keywords = default;
        if (_kind == TokenKind.LeftParenthesis)
            ParseArguments(out bases, out keywords, isClass: true);
        var body = ParseBlock(start, "class definition");
        return new ClassDefStatement(SpanFrom(start), name, bases, keywords, body, decorators, typeParameters);
    }

    private NodeList<TypeParameter> ParseTypeParameters()
    {
        if (_kind != TokenKind.LeftBracket)
            return default;
        var start = Start;
        Advance();
        if (_kind == TokenKind.RightBracket)
            Fail(_minor >= 13 ? "Type parameter list cannot be empty" : InvalidSyntax);
        var all = new List<TypeParameter>();
        do
        {
            if (_kind == TokenKind.RightBracket)
                break;
            all.Add(ParseTypeParameter());
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.RightBracket);
        Require(12, start, "Type parameter lists are");
        return new NodeList<TypeParameter>([.. all]);
    }

    private TypeParameter ParseTypeParameter()
    {
        var start = Start;
        var kind = _kind;
        if (kind is TokenKind.Star or TokenKind.DoubleStar)
            Advance();
        var name = ExpectName();
        Expression? bound = null;
        if (Accept(TokenKind.Colon))
        {
            if (kind is TokenKind.Star or TokenKind.DoubleStar)
                Report(SpanFrom(start), kind == TokenKind.Star ? "cannot use bound with TypeVarTuple" : "cannot use bound with ParamSpec");
            bound = ParseExpression();
        }

        Expression? @default = null;
        if (Accept(TokenKind.Equal))
        {
            @default = kind == TokenKind.Star ? ParseStarExpression() : ParseExpression();
            Require(13, start, "Type parameter defaults are");
        }

        return kind switch
        {
            TokenKind.Star => new TypeVariableTuple(SpanFrom(start), name, @default),
            TokenKind.DoubleStar => new ParameterSpecification(SpanFrom(start), name, @default),
            _ => new TypeVariable(SpanFrom(start), name, bound, @default),
        };
    }
}
