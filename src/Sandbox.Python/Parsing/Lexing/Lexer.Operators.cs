using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Operators, delimiters and the nesting of brackets (Python reference 2.7, 2.8).</summary>
internal sealed unsafe partial class Lexer
{
    private void ScanOperator(int start, char c)
    {
        var next = _source[start + 1];
        switch (c)
        {
            case '.':
                ScanDot(start, next);
                break;
            case '+':
                AddOperator(start, next, TokenKind.Plus, TokenKind.PlusEqual);
                break;
            case '-':
                if (next == '>')
                    Add(TokenKind.Arrow, start, start + 2);
                else
                    AddOperator(start, next, TokenKind.Minus, TokenKind.MinusEqual);
                break;
            case '*':
                if (next == '*')
                    AddOperator(start, _source[start + 2], TokenKind.DoubleStar, TokenKind.DoubleStarEqual, 2);
                else
                    AddOperator(start, next, TokenKind.Star, TokenKind.StarEqual);
                break;
            case '/':
                if (next == '/')
                    AddOperator(start, _source[start + 2], TokenKind.DoubleSlash, TokenKind.DoubleSlashEqual, 2);
                else
                    AddOperator(start, next, TokenKind.Slash, TokenKind.SlashEqual);
                break;
            case '<':
                if (next == '<')
                    AddOperator(start, _source[start + 2], TokenKind.LeftShift, TokenKind.LeftShiftEqual, 2);
                else if (next == '>')
                    Add(TokenKind.Unknown, start, start + 2);
                else
                    AddOperator(start, next, TokenKind.Less, TokenKind.LessEqual);
                break;
            case '>':
                if (next == '>')
                    AddOperator(start, _source[start + 2], TokenKind.RightShift, TokenKind.RightShiftEqual, 2);
                else
                    AddOperator(start, next, TokenKind.Greater, TokenKind.GreaterEqual);
                break;
            case '!':
                AddOperator(start, next, TokenKind.Exclamation, TokenKind.NotEqual);
                break;
            case '@':
                AddOperator(start, next, TokenKind.At, TokenKind.AtEqual);
                break;
            case '%':
                AddOperator(start, next, TokenKind.Percent, TokenKind.PercentEqual);
                break;
            case '&':
                AddOperator(start, next, TokenKind.Ampersand, TokenKind.AmpersandEqual);
                break;
            case '|':
                AddOperator(start, next, TokenKind.Bar, TokenKind.BarEqual);
                break;
            case '^':
                AddOperator(start, next, TokenKind.Caret, TokenKind.CaretEqual);
                break;
            default:
                AddOperator(start, next, TokenKind.Equal, TokenKind.EqualEqual);
                break;
        }
    }

    private void AddOperator(int start, char next, TokenKind plain, TokenKind withEqual, int length = 1)
    {
        if (next == '=')
            Add(withEqual, start, start + length + 1);
        else
            Add(plain, start, start + length);
    }

    private void ScanDot(int start, char next)
    {
        if (char.IsAsciiDigit(next))
            ScanFraction(start);
        else if (next == '.' && _source[start + 2] == '.')
            Add(TokenKind.Ellipsis, start, start + 3);
        else
            Add(TokenKind.Dot, start, start + 1);
    }

    private void ScanColon(int start)
    {
        if (_frameCount > 0 && _depth == FieldDepth)
        {
            Add(TokenKind.Colon, start, start + 1);
            ScanMiddle();
        }
        else
        {
            AddOperator(start, _source[start + 1], TokenKind.Colon, TokenKind.ColonEqual);
        }
    }

    private void Open(int start, TokenKind kind)
    {
        if (_depth < MaxBrackets)
        {
            if (_depth == _brackets.Length)
                ValueStack<Bracket>.Grow(ref _brackets, Math.Max(16, _depth * 2));
            _brackets[_depth] = new Bracket(start, kind);
        }
        else if (_depth == MaxBrackets)
        {
            Fail(start, start + 1, "too many nested parentheses");
        }

        _depth++;
        Add(kind, start, start + 1);
    }

    /// <summary>Only the first error tells the line, which takes time to count.</summary>
    private void FailMismatch(int start, in Bracket open)
    {
        var isElsewhere = _errors.Count == 0 && _text.AsSpan(open.Position, start - open.Position).ContainsAny('\n', '\r');
        Fail(start, start + 1, $"closing parenthesis '{_source[start]}' does not match opening parenthesis '{_source[open.Position]}'{(isElsewhere ? $" on line {LineOf(open.Position)}" : "")}");
    }

    private void Close(int start, TokenKind kind)
    {
        if (_depth == 0)
        {
            Fail(start, start + 1, $"unmatched '{_source[start]}'");
            Add(TokenKind.Error, start, start + 1);
            return;
        }

        if (_depth <= MaxBrackets && _brackets[_depth - 1] is var open && open.Kind + 1 != kind)
        {
            if (_frameCount > 0 && _depth == FieldDepth)
                Fail(start, start + 1, $"f-string: unmatched '{_source[start]}'");
            else
                FailMismatch(start, open);
            Add(TokenKind.Error, start, start + 1);
            return;
        }

        var closesField = _frameCount > 0 && _depth == FieldDepth;
        _depth--;
        Add(kind, start, start + 1);
        if (closesField)
        {
            _fieldCount--;
            ScanMiddle(isAfterField: true);
        }
    }
}
