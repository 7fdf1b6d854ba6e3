using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Parameters of functions and lambdas (grammar: <c>params</c>, <c>lambda_params</c>).</summary>
public sealed partial class Parser
{
    private Scratch<Parameter> _parameters = new();

    /// <summary>Reads parameters up to <paramref name="closing"/>, which tells a function's from a lambda's.</summary>
    private Parameters ParseParameters(TokenKind closing)
    {
        var start = Start;
        if (_kind == closing)
            return new Parameters(new TextSpan(start, start), default, default, null, default, default, null, default);
        var list = new ParameterList(_parameters.Count, _expressions.Count);
        do
        {
            if (_kind == closing)
                break;
            ParseParameterItem(ref list, closing);
        }
        while (Accept(TokenKind.Comma));
        if (list.BareStar >= 0 && _parameters.Count == list.KeywordMark)
            Report(new TextSpan(list.BareStar, list.BareStar + 1), "named arguments must follow bare *");
        if (_kind != closing && closing == TokenKind.RightParenthesis && _kind != TokenKind.Error)
            Fail(InvalidSyntax);
        NodeList<Expression> keywordDefaults = default;
        NodeList<Parameter> keywordOnly = default;
        if (list.KeywordMark >= 0)
        {
            keywordOnly = _parameters.Take(list.KeywordMark);
            keywordDefaults = _expressions.Take(list.KeywordDefaultMark);
        }

        var defaults = _expressions.Take(list.DefaultMark);
        var positional = _parameters.Take(list.PositionalMark);
        return new Parameters(
            SpanFrom(start), list.PositionalOnly, positional, list.VariadicPositional, keywordOnly, keywordDefaults, list.VariadicKeyword, defaults);
    }

    private void ParseParameterItem(ref ParameterList list, TokenKind closing)
    {
        var start = Start;
        if (list.VariadicKeyword is not null)
        {
            Fail("arguments cannot follow var-keyword argument");
            return;
        }

        switch (_kind)
        {
            case TokenKind.Slash:
                ParseSlash(ref list, closing);
                break;
            case TokenKind.Star:
                if (list.KeywordMark >= 0)
                {
                    Fail("* argument may appear only once");
                    return;
                }

                Advance();
                if (_kind == TokenKind.Name)
                    list.VariadicPositional = ParseVariadic(closing, "var-positional");
                else if (_kind == TokenKind.Comma)
                    list.BareStar = start;
                else
                    Fail("named arguments must follow bare *");
                list.KeywordMark = _parameters.Count;
                list.KeywordDefaultMark = _expressions.Count;
                break;
            case TokenKind.DoubleStar:
                Advance();
                list.VariadicKeyword = ParseVariadic(closing, "var-keyword");
                break;
            case TokenKind.LeftParenthesis:
                Fail(closing == TokenKind.Colon
                    ? "Lambda expression parameters cannot be parenthesized"
                    : "Function parameters cannot be parenthesized");
                break;
            default:
                ParseNamedParameter(ref list, closing);
                break;
        }
    }

    private void ParseSlash(ref ParameterList list, TokenKind closing)
    {
        var count = _parameters.Count - list.PositionalMark;
        if (list.HasSlash)
            Fail("/ may appear only once");
        else if (list.KeywordMark >= 0)
            Fail("/ must be ahead of *");
        else if (count == 0)
            Fail("at least one argument must precede /");
        if (_failed)
            return;
        Advance();
        list.HasSlash = true;
        list.PositionalOnly = _parameters.Take(list.PositionalMark);
        if (_kind == TokenKind.Star)
            Fail("expected comma between / and *");
        else if (_kind != closing && _kind != TokenKind.Comma)
            Fail(InvalidSyntax);
    }

    private void ParseNamedParameter(ref ParameterList list, TokenKind closing)
    {
        var parameter = ParseParameter(closing, isStar: false);
        if (_failed)
            return;
        _parameters.Add(parameter);
        if (_kind == TokenKind.Equal)
        {
            Advance();
            _expressions.Add(_kind == TokenKind.Comma || _kind == closing
                ? FailExpression("expected default value expression")
                : ParseExpression());
        }
        else if (list.KeywordMark >= 0)
        {
            _expressions.Add(null!);
        }
        else if (_expressions.Count > list.DefaultMark)
        {
            Report(parameter.Span, _minor >= 12
                ? "parameter without a default follows parameter with a default"
                : "non-default argument follows default argument");
        }
    }

    private Parameter ParseVariadic(TokenKind closing, string what)
    {
        var parameter = ParseParameter(closing, isStar: what == "var-positional");
        if (_kind == TokenKind.Equal)
            Fail($"{what} argument cannot have default value");
        return parameter;
    }

    private Parameter ParseParameter(TokenKind closing, bool isStar)
    {
        var start = Start;
        var name = ExpectName();
        Expression? annotation = null;
        if (closing == TokenKind.RightParenthesis && Accept(TokenKind.Colon))
            annotation = isStar ? ParseStarExpression() : ParseExpression();
        return new Parameter(SpanFrom(start), name, annotation);
    }

    private struct ParameterList(int positionalMark, int defaultMark)
    {
        public readonly int PositionalMark = positionalMark, DefaultMark = defaultMark;
        public NodeList<Parameter> PositionalOnly;
        public Parameter? VariadicPositional, VariadicKeyword;
        public bool HasSlash;
        public int KeywordMark = -1, KeywordDefaultMark = -1, BareStar = -1;
    }
}
