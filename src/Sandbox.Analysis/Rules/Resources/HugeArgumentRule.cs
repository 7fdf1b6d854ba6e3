using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2006: asks a library for something huge.</summary>
public sealed class HugeArgumentRule() : EffectRule(
    new DiagnosticDescriptor("SBX2006", "huge-argument", Category.Resources, "Asks for something huge", 20, 30, [400, 770], "high"),
    new RuleDocumentation(
        What: "Arrays and byte strings of a known and absurd size (`numpy.zeros(10**13)`, `bytearray(10**12)`), outer and cross products of such, files made that long, key derivations of a hundred million rounds, XML whose entities hold entities, factorials and binomials that take hours, and no limit to the digits of an integer.",
        Why: "Memory or time runs out at once.",
        Bad: """
            import numpy as np

            np.zeros(10**13)
            """,
        Good: """
            import numpy as np

            np.zeros(10**3)
            """,
        Allow: Allowing.Points),
    "resource.allocate")
{
    private const double ManyElements = 4e9;
    private const double LargeFactorial = 2e6;

    /// <summary>Steps are no smaller than this; zero is an error.</summary>
    private const double Smallest = 1e-300;

    /// <summary>A key derivation of so many rounds takes minutes; a million is what is advised.</summary>
    private const double ManyRounds = 1e8;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Call is not { } call)
            return null;
        var limit = use.Symbol.Name.StartsWith("math.", StringComparison.Ordinal) ? LargeFactorial : ManyElements;
        var size = SizeOf(use, call);
        if (use.Effect.Role("step") is { } role && call.Argument(role) is { } step)
            size = step is ConstantValue { IsNumber: true } ? size / Math.Max(Smallest, Math.Abs(Sizes.Number(step))) : 0;
        return size > limit ? use.At(Descriptor.Points, Descriptor.Floor, $"{Descriptor.Title}: {use.DescriptionWith(use.Effect.Roles.Select(call.Argument).MaxBy(CountOf))}") : null;
    }

    /// <summary>The largest that any of the roles says: a size or shape, sizes of several axes, the side of a square.</summary>
    private static double SizeOf(EffectUse use, CallOperation call)
    {
        var largest = 0.0;
        foreach (var role in use.Effect.Roles)
        {
            var given = call.Argument(role);
            largest = Math.Max(largest, role switch
            {
                { Name: "copies" } when call.Arguments is [var array, ..] => ArrayShapes.Count(array) * CountOf(given),
                { Name: "cross" } => given is ConstantValue { Text: "cross" } && call.Arguments is [var other, ..] ? RowsOfTable(call.Receiver) * RowsOfTable(other) : 0,
                { Name: "columns" } => RowsOf(given),
                { Name: "index" } => given is SequenceValue labels && labels.Elements.Length >= 1 ? labels.Elements.Length : 0,
                { Name: "digits" } => Sizes.Number(given) is 0 or > 1e7 ? double.PositiveInfinity : 0,
                { Name: "rounds" } => Sizes.Number(given) > ManyRounds ? double.PositiveInfinity : 0,
                { Name: "cost" } => 128 * Sizes.Number(given) * Math.Max(Sizes.Number(call.Argument(use.Effect.Role("blocks")!)), 1),
                { Name: "blocks" or "parallel" } => 0,
                { Name: "product", Position: var first } => call.Arguments.Skip(first).Aggregate(1.0, (product, array) => product * ArrayShapes.Count(array)),
                { Name: "every" } => TicksOf(call.Argument(use.Effect.Role("from")!), call.Argument(use.Effect.Role("to")!), given),
                { Name: "step" } => 0,
                // A list is what the bytes are made of, not their shape.
                { Name: "length" } => given is SequenceValue ? 0 : CountOf(given),
                { Name: "entities" } => given is ConstantValue { Text: { } xml } && xml.Split("<!ENTITY").Length > 3 ? double.PositiveInfinity : 0,
                { Name: "alone" } => call.Arguments.Length == 1 ? CountOf(given) : 0,
                { Name: "side" } => Math.Pow(CountOf(given), 2),
                { Name: "sizes", Position: var first } when call.Arguments.Length > first + 1 => call.Arguments.Skip(first).Aggregate(1.0, (product, size) => product * CountOf(size)),
                _ => CountOf(given),
            });
        }

        return largest;
    }

    /// <summary>How many points a range of dates has, where its ends and its frequency are known.</summary>
    private static double TicksOf(AbstractValue? from, AbstractValue? to, AbstractValue? every)
    {
        if (from is not ConstantValue { Text: { } start } || to is not ConstantValue { Text: { } end } || every is not ConstantValue { Text: { } frequency } || YearsOf(start) is not { } first || YearsOf(end) is not { } last)
            return 0;
        // Case matters: MS is the first of each month.
        var perYear = frequency.TrimStart('1') switch
        {
            "ns" or "n" or "N" => 3.2e16,
            "us" or "u" or "U" => 3.2e13,
            "ms" or "l" or "L" => 3.2e10,
            "s" or "S" => 3.2e7,
            _ => 0,
        };
        return (last - first) * perYear;
    }

    /// <summary>A date in years: all ways to write one begin with the year.</summary>
    private static double? YearsOf(string date) =>
        date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), out var year)
            ? year + (date.Length >= 7 && date[4] == '-' && int.TryParse(date.AsSpan(5, 2), out var month) ? month / 12.0 : 0)
            : null;

    private static double RowsOfTable(AbstractValue? table) => table is KnownInstance { ClassName: "pandas.DataFrame", Arguments: [var columns, ..] } ? RowsOf(columns) : 1;

    /// <summary>The rows of columns given by name; 1 where they are not known.</summary>
    private static double RowsOf(AbstractValue? table) =>
        table is DictionaryValue columns
            ? columns.Entries.All.Select(entry => entry.Value is SequenceValue column ? column.Elements.Length : ArrayShapes.Count(entry.Value)).Where(length => length >= 1).DefaultIfEmpty(1).Max()
            : 1;

    /// <summary>The number of elements of a size or shape, as far as it is known.</summary>
    private static double CountOf(AbstractValue? size) => size switch
    {
        ConstantValue { IsNumber: true } count => Sizes.Number(count),
        SequenceValue { IsExact: true, Count: > 0 and < 16 } shape => Product(shape.Elements.Items),
        _ => 0,
    };

    private static double Product(IEnumerable<AbstractValue> shape)
    {
        var product = 1.0;
        foreach (var axis in shape)
            product *= axis is ConstantValue ? Math.Max(1, CountOf(axis)) : 1;
        return product;
    }
}
