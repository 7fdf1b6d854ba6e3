using System.Collections.Immutable;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Errors, and how reading goes on after them.</summary>
public sealed partial class Parser
{
    /// <summary>How often lexing may restart in one parse: each restart may read to the end, and the sum has to stay linear.</summary>
    private const int MaxRestarts = 8;

    private const string UnexpectedIndent = "unexpected indent", InvalidSyntax = "invalid syntax";

    private int _restarts;

    /// <summary>How far the parser had read when it met its first error; -1 before.</summary>
    private int _firstErrorOffset = -1;

    /// <summary>Errors are counted, but not recorded: what is read is only tried.</summary>
    private bool _isTrial;

    /// <summary>Only mistakes that have a name are recorded.</summary>
    private bool _namesOnlyMistakes;

    /// <summary>The index of the token at which reading stopped last.</summary>
    private int _failedAt;

    /// <summary>Errors met, recorded or not.</summary>
    private int _troubles;

    /// <summary>The bracket that was open when a trial ran into the end of the source; -1 for none.</summary>
    private int _openInTrial = -1;

    /// <summary>Records an error at the current token, unless the statement has one, and goes to the statement's end.</summary>
    private void Fail(string message) => Fail(CurrentSpan(), message);

    private void Fail(TextSpan span, string message)
    {
        _troubles++;
        if (!_failed)
        {
            var isAtOpenEnd = _kind == TokenKind.Newline && _lexer.UnclosedBracket >= 0 && Start >= _text.Length;
            if (_isTrial)
                NoteTrialEnd(isAtOpenEnd);
            else if (isAtOpenEnd)
                ReportUnclosed(_lexer.UnclosedBracket);
            else if (_kind != TokenKind.Error && !(_namesOnlyMistakes && message == InvalidSyntax))
                Report(span, message);
        }

        if (!_failed)
            _failedAt = _index;
        _failed = true;
        SkipStatement();
    }

    /// <summary>What CPython raises as soon as its tokenizer meets it, even in a trial.</summary>
    private void NoteTrialEnd(bool isAtOpenEnd)
    {
        if (isAtOpenEnd)
            _openInTrial = _lexer.UnclosedBracket;
        else if (_kind == TokenKind.Error && _firstErrorOffset < 0)
            _firstErrorOffset = Start + _base;
    }

    /// <summary>Records an error and goes on as if the source were right.</summary>
    private void Report(TextSpan span, string message)
    {
        _troubles++;
        if (_failed || _isTrial)
            return;
        if (_firstErrorOffset < 0)
            _firstErrorOffset = Start + _base;
        if (_base != 0 && !message.StartsWith("f-string", StringComparison.Ordinal))
            message = "f-string: " + message;
        _errors.Add(new SyntaxDiagnostic(span, message));
    }

    private void ReportUnclosed(int offset) =>
        Report(new TextSpan(offset, offset + 1), $"'{_text[offset]}' was never closed");

    private TextSpan CurrentSpan()
    {
        var span = _tokens[_index].Span;
        if (_base == 0 && span.Start == _text.Length)
            return EndOfLastLine();
        return _kind is TokenKind.Newline or TokenKind.EndMarker ? new TextSpan(span.Start, span.Start) : span;
    }

    /// <summary>Where CPython sees the end of the source: before the line end that it has, if it has one.</summary>
    private TextSpan EndOfLastLine()
    {
        var end = _text.Length;
        if (_lexer.HasLineAfterEnd)
            return new TextSpan(end, end);
        if (end > 0 && _text[end - 1] is '\n' or '\r')
            end -= end > 1 && _text.AsSpan(end - 2).SequenceEqual("\r\n") ? 2 : 1;
        return new TextSpan(end, end);
    }

    private ErrorExpression FailExpression(string message = InvalidSyntax)
    {
        var start = Start;
        Fail(message);
        return new ErrorExpression(new TextSpan(start, start));
    }

    /// <summary>Reports syntax newer than the target version.</summary>
    private void Require(int minor, int start, string what)
    {
        if (_minor < minor)
            Report(SpanFrom(start), $"{what} only supported in Python 3.{minor} and greater");
    }

    /// <summary>Moves the cursor to the line end that ends the statement; nodes end where reading stopped.</summary>
    private void SkipStatement()
    {
        var end = _end;
        SkipToLineEnd();
        _end = end;
    }

    private void SkipToLineEnd()
    {
        var from = _index;
        while (_kind is not (TokenKind.Newline or TokenKind.EndMarker))
        {
            if (StartsStatement(_kind) && TryRestart(_index))
                return;
            Advance();
        }

        if (_lexer.UnclosedBracket >= 0 && Start >= _text.Length)
            RestartAfterLineOf(from);
    }

    /// <summary>Whether a token never stands inside an expression.</summary>
    private static bool StartsStatement(TokenKind kind) => kind is (>= TokenKind.Def and <= TokenKind.Try) or TokenKind.Except or TokenKind.Finally;

    /// <summary>Where a bracket is open to the source's end, lexes anew from the line after the one that holds the error.</summary>
    private void RestartAfterLineOf(int index)
    {
        var next = _text.AsSpan(Math.Min(_tokens[index].Start, _text.Length)).IndexOfAny('\n', '\r');
        if (_base != 0 || next < 0)
            return;
        next += _tokens[index].Start;
        while (_tokens[index].Kind != TokenKind.EndMarker && _tokens[index].Start <= next)
            index++;
        TryRestart(index);
    }

    /// <summary>Where a token opens a line although the line before does not end, lexes anew from that line on.</summary>
    private bool TryRestart(int index)
    {
        if (_base != 0 || _restarts >= MaxRestarts || index == 0)
            return false;
        var lineStart = _tokens[index].Start;
        while (lineStart > 0 && _text[lineStart - 1] is ' ' or '\t' or '\f')
            lineStart--;
        if (lineStart == 0 || _text[lineStart - 1] is not ('\n' or '\r') || _tokens[index].Start >= _text.Length
            || _tokens[index - 1].End > lineStart - 1 || _tokens[index - 1].Kind is TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent)
            return false;
        _restarts++;
        _index = index;
        _end = _tokens[index - 1].End;
        _tokens[index] = new Token(lineStart - 1, lineStart, 0, TokenKind.Newline);
        _lexer.Restart(index + 1, lineStart);
        _tokens = _lexer.Tokens;
        _kind = TokenKind.Newline;
        return true;
    }

    /// <summary>
    /// All errors in the order of the source, and the one that CPython raises: the first of its tokenizer, which it looks for in the
    /// whole source; else the bracket left open, if the parser failed on a later line; else the parser's first.
    /// </summary>
    private ImmutableArray<SyntaxDiagnostic> CollectDiagnostics(int lexed, int unclosed, out SyntaxDiagnostic? first)
    {
        first = null;
        if (_lexerErrors.Count == 0 && _errors.Count == 0)
            return [];
        return OrderDiagnostics(lexed, unclosed, out first);
    }

    private ImmutableArray<SyntaxDiagnostic> OrderDiagnostics(int lexed, int unclosed, out SyntaxDiagnostic? first)
    {
        first = null;
        var parserFailsFirst = lexed > 0 && _errors.Count > 0 && (_lexer.IsFirstErrorDeferred
            ? _firstErrorOffset < _lexerErrors[0].Span.Start
            : _errors[0].Message == UnexpectedIndent && _firstErrorOffset <= _lexerErrors[0].Span.Start);
        if (lexed > 0 && !parserFailsFirst)
            first = _lexerErrors[0];
        else if (_errors.Count > 0)
            first = unclosed >= 0 && !_lexer.IsFirstErrorInFString && _errors[0].Message != UnexpectedIndent && LineOf(_firstErrorOffset) > LineOf(unclosed)
                ? new SyntaxDiagnostic(new TextSpan(unclosed, unclosed + 1), $"'{_text[unclosed]}' was never closed")
                : _errors[0];
        var all = new List<SyntaxDiagnostic>(_lexerErrors.Count + _errors.Count);
        all.AddRange(_lexerErrors);
        all.AddRange(_errors);
        if (first is not null && !all.Contains(first))
            all.Add(first);
        return [.. all.OrderBy(error => error.Span.Start)];
    }

    private int LineOf(int offset) => _source.PositionOf(offset).Line;
}
