using System.Text.RegularExpressions;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// What a test says of the variables in it: a name that was checked to hold no separator, to match a pattern of plain characters, to be
/// one of a list, or a path that was checked to lie below <c>/datasets</c>.
/// </summary>
internal sealed partial class Interpreter
{
    private void Narrow(Expression test, bool holds)
    {
        switch (test)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                if (CanDescend(not))
                    Narrow(not.Operand, !holds);
                break;
            case BooleanExpression boolean when (boolean.Operator == BooleanOperator.And) == holds:
                foreach (var value in boolean.Values)
                    Narrow(value, holds);
                break;
            case NamedExpression { Value: CallExpression call }:
                NarrowByCall(call, holds);
                break;
            case CallExpression call:
                NarrowByCall(call, holds);
                break;
            case CompareExpression { Comparators.Count: 1 } compare:
                NarrowByComparison(compare, holds);
                break;
        }
    }

    private void NarrowByCall(CallExpression call, bool holds)
    {
        if (!holds || call.Function is not AttributeExpression method)
            return;
        switch (method.Name)
        {
            case "fullmatch" or "match" or "search" when call.Arguments.Count >= 2 && Peek(call.Arguments[0]) is ConstantValue { Text: { } pattern }:
                if (IsPlainPattern(pattern, method.Name))
                    Learn(call.Arguments[1], ValueFacts.PlainName | ValueFacts.Text);
                break;
            case "fullmatch" or "match" when call.Arguments.Count == 1
                && Peek(method.Value) is KnownInstance { ClassName: "re.Pattern" } compiled
                && compiled.Arguments is [ConstantValue { Text: { } pattern }, ..]:
                if (IsPlainPattern(pattern, method.Name))
                    Learn(call.Arguments[0], ValueFacts.PlainName | ValueFacts.Text);
                break;
            case "isalnum" or "isdigit" or "isalpha" or "isidentifier" or "isnumeric" or "isdecimal" when call.Arguments.Count == 0:
                Learn(method.Value, ValueFacts.PlainName | ValueFacts.Text);
                break;
            case "is_relative_to" when call.Arguments.Count == 1 && IsDatasets(Peek(call.Arguments[0])):
                Learn(method.Value, ValueFacts.BelowDatasets);
                break;
            case "startswith" when call.Arguments.Count == 1 && IsDatasets(Peek(call.Arguments[0])):
                if (method.Value is NameExpression && IsResolvedPath(Peek(method.Value)))
                    Learn(method.Value, ValueFacts.BelowDatasets);
                break;
        }
    }

    private void NarrowByComparison(CompareExpression compare, bool holds)
    {
        var left = compare.Left;
        var right = compare.Comparators[0];
        switch (compare.Operators[0])
        {
            case ComparisonOperator.NotIn when !holds:
            case ComparisonOperator.In when holds:
                if (Peek(right) is { } list && (list is SequenceValue { IsExact: true } or DictionaryValue { IsExact: true } or ConstantValue { Text: not null })
                    && (list.Taint & Taint.Params) == 0)
                    Learn(left, ValueFacts.Listed | (ArePlain(list) ? ValueFacts.PlainName : ValueFacts.None));
                break;
            case ComparisonOperator.In when !holds:
            case ComparisonOperator.NotIn when holds:
                if (Peek(left) is ConstantValue { Text: "/" })
                    Learn(right, ValueFacts.PlainName);
                break;
            case ComparisonOperator.Eq when holds:
            case ComparisonOperator.NotEq when !holds:
                if (IsBaseNameOf(right, left))
                    Learn(left, ValueFacts.PlainName);
                else if (IsBaseNameOf(left, right))
                    Learn(right, ValueFacts.PlainName);
                else if (IsDatasets(Peek(right)) && left is CallExpression { Function: AttributeExpression { Name: "commonpath" } } common && common.Arguments.Count == 1
                    && common.Arguments[0] is (ListExpression or TupleExpression))
                    LearnAll(common.Arguments[0], ValueFacts.BelowDatasets);
                break;
            case ComparisonOperator.IsNot when holds:
            case ComparisonOperator.Is when !holds:
                Narrow(left, true);
                break;
        }
    }

    private void LearnAll(Expression list, ValueFacts facts)
    {
        var elements = list is ListExpression items ? items.Elements : ((TupleExpression)list).Elements;
        foreach (var element in elements)
            Learn(element, facts);
    }

    /// <summary>Adds facts to what a variable may be.</summary>
    private void Learn(Expression expression, ValueFacts facts)
    {
        // str(path), path.name and the like narrow what they are made of only where that is the variable itself.
        if (expression is CallExpression { Function: NameExpression { Name: "str" }, Arguments.Count: 1 } text)
            expression = text.Arguments[0];
        if (expression is not NameExpression name || _frame.Scope.Find(name) is not { } symbol || _frame.Of(symbol.Scope) is not { } frame)
            return;
        if (frame[symbol.Slot] is { } value)
            Write(frame, symbol.Slot, WithFacts(value, facts));
    }

    private static AbstractValue WithFacts(AbstractValue value, ValueFacts facts) => value switch
    {
        UnknownValue unknown => UnknownValue.Of(unknown.Taint, unknown.Facts | facts).WithTrace(unknown.Trace),
        TextValue when (facts & (ValueFacts.PlainName | ValueFacts.BelowDatasets | ValueFacts.Listed)) != 0 =>
            UnknownValue.Of(value.Taint, facts | ValueFacts.Text).WithTrace(value.Trace),
        KnownInstance instance when instance.Arguments.Length > 0 => new KnownInstance(
            instance.ClassName,
            instance.Symbol,
            instance.Arguments.SetItem(0, WithFacts(instance.Arguments[0], facts)),
            instance.Taint).WithTrace(instance.Trace),
        UnionValue union => AllWithFacts(union, facts),
        _ => value,
    };

    private static AbstractValue AllWithFacts(UnionValue union, ValueFacts facts) => Lattice.Join(union.Items.Select(item => WithFacts(item, facts)));

    /// <summary>The value of a simple expression without running anything.</summary>
    private AbstractValue? Peek(Expression expression) => expression switch
    {
        ConstantExpression constant => ConstantValue.Of(constant),
        NameExpression name when _frame.Scope.Find(name) is { } symbol => _frame.Of(symbol.Scope)?[symbol.Slot],
        TupleExpression or ListExpression or SetExpression => EvaluatePlain(expression),
        CallExpression { Function: NameExpression or AttributeExpression } call when call.Arguments.Count == 1 && call.Arguments[0] is ConstantExpression constant
            => IsDatasetsText(ConstantValue.Of(constant).Text) ? ConstantValue.Of(constant) : null,
        _ => null,
    };

    private SequenceValue? EvaluatePlain(Expression expression)
    {
        var elements = expression switch
        {
            TupleExpression tuple => tuple.Elements,
            ListExpression list => list.Elements,
            SetExpression set => set.Elements,
            _ => default,
        };
        var store = new ElementStore(_regionDepth);
        foreach (var element in elements)
        {
            if (element is not ConstantExpression constant)
                return null;
            store.Add(ConstantValue.Of(constant));
        }

        return new SequenceValue(SequenceKind.Tuple, store);
    }

    private static bool IsBaseNameOf(Expression call, Expression name) =>
        call is CallExpression { Function: AttributeExpression { Name: "basename" }, Arguments.Count: 1 } basename
            ? basename.Arguments[0] is NameExpression inner && name is NameExpression outer && inner.Name == outer.Name
            : call is AttributeExpression { Name: "name", Value: CallExpression { Arguments.Count: 1 } path }
                && path.Arguments[0] is NameExpression inside && name is NameExpression outside && inside.Name == outside.Name;

    private static bool ArePlain(AbstractValue list) => list switch
    {
        SequenceValue sequence => sequence.Elements.Items.TrueForAll(item => (Lattice.FactsOf(item) & ValueFacts.PlainName) != 0),
        DictionaryValue dictionary => dictionary.Entries.All.All(entry => (Lattice.FactsOf(entry.Key) & ValueFacts.PlainName) != 0),
        _ => false,
    };

    private static bool IsDatasets(AbstractValue? value) => value switch
    {
        ConstantValue { Text: { } text } => IsDatasetsText(text),
        KnownInstance { Arguments: [var first, ..] } => IsDatasets(first),
        _ => false,
    };

    private static bool IsDatasetsText(string? text) => text is "/datasets" or "/datasets/" || text?.StartsWith("/datasets/", StringComparison.Ordinal) == true;

    private static bool IsResolvedPath(AbstractValue? value) =>
        value is not null && Lattice.FactsOf(value).HasFlag(ValueFacts.Normalized);

    /// <summary>Whether all that a pattern matches is one plain path component.</summary>
    private static bool IsPlainPattern(string pattern, string method)
    {
        var body = pattern.Replace(@"\Z", "$", StringComparison.Ordinal).Replace(@"\A", "^", StringComparison.Ordinal);
        var end = body.EndsWith('$');
        if (method != "fullmatch" && !end)
            return false;
        if (method == "search" && !body.StartsWith('^'))
            return false;

        // Classes of plain characters, groups and quantifiers; no free dot, no negated class, no slash.
        return !body.Contains('/', StringComparison.Ordinal)
            && !body.Contains("[^", StringComparison.Ordinal)
            && !body.Contains(@"\S", StringComparison.Ordinal)
            && !body.Contains(@"\W", StringComparison.Ordinal)
            && !body.Contains(@"\D", StringComparison.Ordinal)
            && !Regex.IsMatch(Regex.Replace(body, @"\\.|\[[^\]]*\]", "x"), @"\.");
    }
}
