using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>f-strings, and the hooks that formatting calls.</summary>
internal sealed partial class Interpreter
{
    private AbstractValue EvaluateFormatted(NodeList<Expression> values, SyntaxNode node)
    {
        var parts = new AbstractValue[values.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Evaluate(values[i]);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not UnionValue union)
                continue;

            // One field with a few alternatives: the string has as many.
            if (parts.Count(part => part is UnionValue) > 1 || union.AlternativeCount > 8)
                break;
            AbstractValue? joined = null;
            foreach (var item in union.Items)
            {
                parts[i] = item;
                var text = TextParts.Concat(this, node, parts, isBytes: false);
                joined = joined is null ? text : Lattice.Join(joined, text);
            }

            return joined!;
        }

        return TextParts.Concat(this, node, parts, isBytes: false);
    }

    private AbstractValue FormatField(FormattedValue field)
    {
        var value = Evaluate(field.Value);
        var specification = field.FormatSpecification is null ? "" : (Evaluate(field.FormatSpecification) as ConstantValue)?.Text;
        return FormatOf(field, value, (char)Math.Max(0, field.Conversion), specification);
    }

    /// <summary>A template from outside of the program says which members of an object it wants: <c>params["text"].format(job=job)</c>.</summary>
    private void WalkByTemplate(CallExpression call, AbstractValue template, in CallSite site)
    {
        const Taint outside = Taint.Params | Taint.Network | Taint.StandardInput | Taint.Decoded;
        if ((template.Taint & outside) == 0)
            return;
        var path = UnknownValue.Of(template.Taint & outside, ValueFacts.Text).WithTrace(template.Trace);
        foreach (var argument in site.Arguments)
            WalkOne(argument);
        foreach (var keyword in site.Keywords)
            WalkOne(keyword.Value);

        void WalkOne(AbstractValue value)
        {
            if (value is InstanceValue or ClassValue or FunctionValue or KnownValue { IsModule: true })
                Emit(new MemberReadOperation(call, Context(), value, null, path, UnknownValue.Plain, MemberAccess.FormatString));
        }
    }

    /// <summary>The largest number in a format specification: its width or precision.</summary>
    internal static double WidthOf(string specification)
    {
        var (largest, number) = (0.0, 0.0);
        foreach (var letter in specification)
        {
            number = char.IsAsciiDigit(letter) ? number * 10 + (letter - '0') : 0;
            largest = Math.Max(largest, number);
        }

        return largest;
    }

    /// <summary>One field: <paramref name="conversion"/> is <c>r</c>, <c>s</c>, <c>a</c> or nothing; a null specification is not known.</summary>
    internal AbstractValue FormatOf(SyntaxNode node, AbstractValue value, char conversion, string? specification)
    {
        if (value is InstanceValue instance)
        {
            var hook = conversion is 'r' or 'a' ? "__repr__" : conversion == 's' ? "__str__" : "__format__";
            var result = hook == "__format__"
                ? CallHook(instance, hook, node, [ConstantValue.Of(specification ?? "")], ImplicitVia.Formatting) ?? CallHook(instance, "__str__", node, [], ImplicitVia.Formatting)
                : CallHook(instance, hook, node, [], ImplicitVia.Formatting);
            return result ?? CallHook(instance, "__repr__", node, [], ImplicitVia.Formatting) ?? UnknownValue.Text;
        }

        if (specification is { Length: > 8 })
            Collect(node, WidthOf(specification));
        if (conversion is 'r' or 'a')
            return value is ConstantValue constant && TextConversion.Repr(constant) is { } text ? ConstantValue.Of(text) : UnknownValue.Of(value.Taint, ValueFacts.Text);
        return specification is null ? UnknownValue.Of(value.Taint, ValueFacts.Text) : TextConversion.Format(this, value, specification);
    }
}
