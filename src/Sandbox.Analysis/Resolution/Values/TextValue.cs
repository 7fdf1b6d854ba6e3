using System.Collections.Immutable;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// A string or bytes known in part: literals and holes in turn, such as <c>'/datasets/' + unknown(Params)</c>. Never two literals side
/// by side, never without a hole.
/// </summary>
/// <param name="parts">Constants (str; for bytes too, as Latin-1) and holes of any other kind.</param>
/// <param name="isBytes">Bytes rather than str.</param>
public sealed class TextValue(ImmutableArray<AbstractValue> parts, bool isBytes = false) : AbstractValue, IEquatable<TextValue>
{
    public override ValueKind Kind => ValueKind.Text;

    public ImmutableArray<AbstractValue> Parts => parts;

    public bool IsBytes => isBytes;

    /// <summary>What it starts with for certain.</summary>
    public string Prefix => (parts[0] as ConstantValue)?.Text ?? "";

    /// <summary>What it ends with for certain.</summary>
    public string Suffix => (parts[^1] as ConstantValue)?.Text ?? "";

    /// <summary>The parts that are not known.</summary>
    public IEnumerable<AbstractValue> Holes => parts.Where(part => part is not ConstantValue);

    public override Taint Taint { get; } = parts.Aggregate(Taint.None, (taint, part) => taint | part.Taint);

    public bool Equals(TextValue? other) => other is not null && other.IsBytes == isBytes && other.Parts.SequenceEqual(parts);

    public override bool Equals(object? obj) => Equals(obj as TextValue);

    public override int GetHashCode() => HashCode.Combine(parts.Length, parts[0], parts[^1]);

    public override string ToString() => (isBytes ? "b" : "") + "text(" + string.Join(" + ", parts) + ")";
}
