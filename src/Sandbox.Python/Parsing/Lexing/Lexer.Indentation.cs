using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Lines and indentation (Python reference 2.1.8).</summary>
internal sealed unsafe partial class Lexer
{
    private Indent[] _indents = new Indent[1];
    private int _indentCount;

    private Indent TopIndent => _indentCount == 0 ? default : _indents[_indentCount - 1];

    /// <summary>Measures a line's indentation and adds the indent or dedents it makes, unless the line is blank.</summary>
    private void StartLine()
    {
        var p = _position;
        while (p + CharacterRuns.Size <= _length)
        {
            var blanks = CharacterRuns.CountBlanks(_source + p);
            p += blanks;
            if (blanks < CharacterRuns.Size)
                break;
        }

        // Nearly all lines; what is counted otherwise may stand between blanks and before them.
        var column = p - _position;
        var alternative = column;
        var continued = (Column: 0, Alternative: 0);
        for (; ; p++)
        {
            var c = _source[p];
            if (c == ' ')
            {
                column++;
                alternative++;
            }
            else if (c == '\t')
            {
                column = ((column / 8) + 1) * 8;
                alternative++;
            }
            else if (c == '\f')
            {
                column = alternative = 0;
            }
            else if (c == '\\' && _source[p + 1] is '\n' or '\r' && (AfterLineEnd(p + 1) < _length || HasLineAfterEnd))
            {
                // The first line's blanks count when a backslash joins it to the next.
                if (continued.Column == 0)
                    continued = (column, alternative);
                p = AfterLineEnd(p + 1) - 1;
            }
            else
            {
                break;
            }
        }

        _position = p;
        if (_source[p] is '#' or '\n' or '\r' || p >= _length)
            return;
        if (continued.Column != 0)
            (column, alternative) = continued;
        var top = TopIndent;
        if (column == top.Column)
        {
            if (alternative != top.Alternative)
                FailTabs(p);
        }
        else if (column > top.Column)
        {
            PushIndent(p, column, alternative);
        }
        else
        {
            PopIndents(p, column, alternative);
        }
    }

    private void PushIndent(int p, int column, int alternative)
    {
        if (alternative <= TopIndent.Alternative)
            FailTabs(p);
        if (_indentCount == MaxIndents - 1)
            FailDeferred(p, p, "too many levels of indentation");
        if (_indentCount == _indents.Length)
            ValueStack<Indent>.Grow(ref _indents, Math.Max(16, _indentCount * 2));
        _indents[_indentCount++] = new Indent(column, alternative);
        Add(TokenKind.Indent, p, p, (column << 12) | Math.Min(alternative, 4095));
    }

    private void PopIndents(int p, int column, int alternative)
    {
        while (_indentCount > 0 && column < TopIndent.Column)
        {
            _indentCount--;
            Add(TokenKind.Dedent, p, p);
        }

        if (column != TopIndent.Column)
            FailDeferred(p, LineEndAfter(p), "unindent does not match any outer indentation level");
        else if (alternative != TopIndent.Alternative)
            FailTabs(p);
    }

    private void CloseIndents()
    {
        for (; _indentCount > 0; _indentCount--)
            Add(TokenKind.Dedent, _length, _length);
    }

    private void RestoreIndents()
    {
        _indentCount = 0;
        for (var i = 0; i < Count; i++)
        {
            if (Tokens[i].Kind == TokenKind.Dedent)
                _indentCount--;
            else if (Tokens[i].Kind == TokenKind.Indent)
                _indents[_indentCount++] = new Indent(Tokens[i].Value >> 12, Tokens[i].Value & 4095);
        }
    }

    private void FailTabs(int p) => FailDeferred(p, LineEndAfter(p), "inconsistent use of tabs and spaces in indentation");

    private readonly record struct Indent(int Column, int Alternative);
}
