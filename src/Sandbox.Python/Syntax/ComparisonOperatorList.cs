using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Python.Syntax;

/// <summary>The operators of one comparison, in order: nearly always one.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Lists of operators are compared by nobody.")]
[SuppressMessage("Naming", "CA1711", Justification = "It is a list.")]
public readonly struct ComparisonOperatorList
{
    private static readonly ComparisonOperator[][] s_lone = Lone();

    private readonly ComparisonOperator[] _operators;

    internal ComparisonOperatorList(ComparisonOperator lone) => _operators = s_lone[(int)lone];

    internal ComparisonOperatorList(ValueStack<ComparisonOperator> operators)
    {
        _operators = new ComparisonOperator[operators.Count];
        for (var i = 0; i < _operators.Length; i++)
            _operators[i] = operators[i];
    }

    public int Count => _operators.Length;

    public ComparisonOperator this[int index] => _operators[index];

    private static ComparisonOperator[][] Lone()
    {
        var lone = new ComparisonOperator[(int)ComparisonOperator.NotIn + 1][];
        for (var i = 0; i < lone.Length; i++)
            lone[i] = [(ComparisonOperator)i];
        return lone;
    }
}
