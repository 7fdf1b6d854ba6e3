using System.Collections.Immutable;
using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Puts strings together, known or known in part.</summary>
internal static class TextParts
{
    private const int MaxParts = 32;

    public static AbstractValue Concat(Interpreter interpreter, SyntaxNode node, IReadOnlyList<AbstractValue> parts, bool isBytes)
    {
        if (parts.Count == 2 && parts[0] is ConstantValue { Text: { } first } && parts[1] is ConstantValue { Text: { } second })
        {
            return first.Length + second.Length > interpreter.Budget.StringLength || !interpreter.MayFold(first.Length + second.Length)
                ? UnknownValue.Of(Taint.Budget, ValueFacts.Text)
                : Folded(interpreter, node, ConstantValue.Of(first + second), parts);
        }

        var result = ImmutableArray.CreateBuilder<AbstractValue>();
        var text = new Literals();
        foreach (var part in parts)
            Add(result, ref text, part);
        text.Flush(result);
        if (result.Count == 0)
            return isBytes ? ConstantValue.Of(Array.Empty<byte>()) : ConstantValue.EmptyText;
        if (result.Count == 1 && result[0] is ConstantValue { Text: { } whole } && whole.Length <= interpreter.Budget.StringLength && interpreter.MayFold(whole.Length))
            return Folded(interpreter, node, isBytes ? ConstantValue.Of(Encoding.Latin1.GetBytes(whole)) : ConstantValue.Of(whole), parts);
        if (result.Count == 1 && result[0] is ConstantValue)
            return UnknownValue.Of(Taint.Budget, ValueFacts.Text);
        if (result.Count > MaxParts || !interpreter.MayFold(result.Count))
            return UnknownValue.Of(parts.Aggregate(Taint.None, (taint, part) => taint | part.Taint), ValueFacts.Text);
        var value = new TextValue(result.DrainToImmutable(), isBytes);
        return value.WithTrace(TraceOf(parts));
    }

    /// <summary>A computed constant, with where it was computed.</summary>
    public static AbstractValue Folded(Interpreter interpreter, SyntaxNode node, ConstantValue value, IReadOnlyList<AbstractValue> parts) =>
        value.WithTrace(interpreter.Step(node, TraceReason.Folded, Shorten(value), TraceOf(parts)));

    public static string Shorten(ConstantValue value)
    {
        if (value.Text is { Length: > 58 } whole)
            return $"'{whole.AsSpan(0, 57)}…'";
        var text = value.ToString();
        return text.Length <= 60 ? text : text[..58] + "…'";
    }

    private static Trace? TraceOf(IReadOnlyList<AbstractValue> parts)
    {
        Trace? trace = null;
        foreach (var part in parts)
        {
            if (part.Trace is not null && (trace is null || part.Taint != Taint.None))
                trace = part.Trace;
        }

        return trace;
    }

    private static void Add(ImmutableArray<AbstractValue>.Builder result, ref Literals text, AbstractValue part)
    {
        switch (part)
        {
            case ConstantValue { Text: { } literal }:
                text.Append(literal);
                break;
            case ConstantValue { Bytes: { } bytes }:
                text.Append(Encoding.Latin1.GetString(bytes));
                break;
            case TextValue partial:
                foreach (var inner in partial.Parts)
                    Add(result, ref text, inner);
                break;
            default:
                text.Flush(result);
                result.Add(part);
                break;
        }
    }

    /// <summary>Literals side by side, which become one constant. Most stand alone and are not copied.</summary>
    private struct Literals
    {
        private string? _first;
        private StringBuilder? _all;

        public void Append(string literal)
        {
            if (_first is null)
                _first = literal.Length == 0 ? null : literal;
            else
                (_all ??= new StringBuilder(_first)).Append(literal);
        }

        public void Flush(ImmutableArray<AbstractValue>.Builder result)
        {
            if (_first is not null)
                result.Add(ConstantValue.Of(_all?.ToString() ?? _first));
            (_first, _all) = (null, null);
        }
    }
}
