using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>What is left of a line after its error.</summary>
public sealed partial class Parser
{
    /// <summary>How many expressions are looked for: each attempt may read the rest of the line.</summary>
    private const int MaxSalvaged = 32;

    /// <summary>
    /// Keeps the expressions between a line's error and its end as statements of their own, so that an error hides no call from those who
    /// walk the tree. Names and literals on their own are no loss.
    /// </summary>
    private void SalvageLine()
    {
        var (end, restarts, trial) = (_index, _restarts, _isTrial);
        (_restarts, _isTrial) = (MaxRestarts, true);
        var lastEnd = _statements.Count > 0 ? _statements[_statements.Count - 1].Span.End : 0;
        // A trial may have failed inside of what was kept in the end.
        var next = Math.Max(_failedAt, TokenAt(Math.Max(_end, lastEnd)));
        next = Math.Max(StartOfPrimary(next), Math.Min(next, TokenAt(lastEnd)));
        for (var attempts = 0; next < end && attempts < MaxSalvaged;)
        {
            if (!StartsExpression(_tokens[next].Kind) || _tokens[next].Kind == TokenKind.Star)
            {
                next++;
                continue;
            }

            attempts++;
            Rewind(next);
            _failed = false;
            var expression = ParseStarExpressions();
            next = Math.Max(next + 1, _failed ? _failedAt : _index);
            if (expression is not (NameExpression or ConstantExpression or ErrorExpression))
                _statements.Add(new ExpressionStatement(expression.Span, expression));
        }

        Rewind(end);
        (_failed, _restarts, _isTrial) = (true, restarts, trial);
    }

    /// <summary>The name at which begins what fails within it: a parameter that turns out to be a call loses no name.</summary>
    private int StartOfPrimary(int index)
    {
        while (index > 0 && (_tokens[index].Kind is TokenKind.Dot or TokenKind.LeftParenthesis or TokenKind.LeftBracket ? _tokens[index - 1].Kind == TokenKind.Name
            : _tokens[index].Kind == TokenKind.Name && _tokens[index - 1].Kind == TokenKind.Dot))
            index--;
        return index;
    }
}
