using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>Imports (Python reference 7.11).</summary>
public sealed partial class Parser
{
    private Scratch<Alias> _aliases = new();

    private ImportStatement ParseImport(int start)
    {
        Advance();
        if (_kind == TokenKind.Newline && _minor >= 13)
            Fail("Expected one or more names after 'import'");
        var mark = _aliases.Count;
        do
            _aliases.Add(ParseAlias(isDotted: true));
        while (Accept(TokenKind.Comma));
        if (_kind == TokenKind.From && NextKind == TokenKind.Name && _minor >= 12)
            Fail(SpanFrom(start), "Did you mean to use 'from ... import ...' instead?");
        return new ImportStatement(SpanFrom(start), _aliases.Take(mark));
    }

    private Alias ParseAlias(bool isDotted)
    {
        var start = Start;
        var name = isDotted ? ParseDottedName() : ExpectName();
        var asName = Accept(TokenKind.As) ? ExpectName() : null;
        return new Alias(SpanFrom(start), name, asName);
    }

    private string ParseDottedName()
    {
        var first = ExpectName();
        if (_kind != TokenKind.Dot)
            return first;
        var parts = new List<string> { first };
        while (Accept(TokenKind.Dot))
            parts.Add(ExpectName());
        return string.Join('.', parts);
    }

    private ImportFromStatement ParseImportFrom(int start)
    {
        Advance();
        var level = 0;
        while (_kind is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += _kind == TokenKind.Dot ? 1 : 3;
            Advance();
        }

        var module = level > 0 && _kind == TokenKind.Import ? null : ParseDottedName();
        Expect(TokenKind.Import);
        if (_kind == TokenKind.Newline && _minor >= 13)
            Fail("Expected one or more names after 'import'");
        var names = ParseImportedNames();
        return new ImportFromStatement(SpanFrom(start), module, names, level);
    }

    private NodeList<Alias> ParseImportedNames()
    {
        var start = Start;
        if (Accept(TokenKind.Star))
            return new NodeList<Alias>([new Alias(SpanFrom(start), "*", null)]);
        var mark = _aliases.Count;
        var inParentheses = Accept(TokenKind.LeftParenthesis);
        do
        {
            if (_aliases.Count > mark && (inParentheses ? _kind == TokenKind.RightParenthesis : _kind == TokenKind.Newline))
            {
                if (!inParentheses)
                    Fail("trailing comma not allowed without surrounding parentheses");
                break;
            }

            _aliases.Add(ParseAlias(isDotted: false));
        }
        while (Accept(TokenKind.Comma));
        if (inParentheses)
            Expect(TokenKind.RightParenthesis);
        return _aliases.Take(mark);
    }
}
