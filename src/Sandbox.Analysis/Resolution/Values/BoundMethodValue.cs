namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// A method bound to its receiver: a local function bound to an instance or class, or, where <see cref="Function"/> is null, a
/// built-in method of a constant or container, by name (<c>'x'.join</c>, <c>[…].append</c>).
/// </summary>
public sealed class BoundMethodValue(AbstractValue receiver, string name, AbstractValue? function) : AbstractValue
{
    public override ValueKind Kind => ValueKind.BoundMethod;

    public AbstractValue Receiver { get; } = Nesting.Limited(receiver);

    public string Name => name;

    public AbstractValue? Function => function;

    public override Taint Taint => Receiver.Taint;

    public override bool Equals(object? obj) =>
        obj is BoundMethodValue other && other.Name == name && other.Receiver.Equals(Receiver) && Equals(other.Function, function);

    public override int GetHashCode() => HashCode.Combine(name, Receiver);

    public override string ToString() => $"{Receiver}.{name}";
}
