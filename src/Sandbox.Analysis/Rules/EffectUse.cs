using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules;

/// <summary>A known name with an effect is called, or reached without a call.</summary>
/// <param name="Operation">What the program does.</param>
/// <param name="Callee">The known name, with its steps.</param>
/// <param name="Symbol">Its fact.</param>
/// <param name="Effect">One of its effects.</param>
/// <param name="Context">Profile and file.</param>
public sealed record EffectUse(Operation Operation, AbstractValue Callee, KnownSymbol Symbol, KnownEffect Effect, RuleContext Context)
{
    /// <summary>The call; null where the name is only read, passed on or stored.</summary>
    public CallOperation? Call => Operation as CallOperation;

    /// <summary>Whether a function is passed on or stored without being called here.</summary>
    public bool IsReference => Call is null && Symbol.Kind != SymbolKind.Value;

    /// <summary>
    /// Whether a function goes where it may be called unseen; of those that run code or programs it is enough that they are named.
    /// </summary>
    public bool IsHandedOn => IsReference && Symbol.Kind == SymbolKind.Function
        && (Operation is EscapeOperation || Effect.Id is "process.shell" or "process.start" or "process.fork" or "code.exec");

    /// <summary>The argument that plays a part in the effect; null where it is not given, or nothing is called.</summary>
    public AbstractValue? Argument(string role) =>
        Call is { } call && Effect.Role(role) is { } place ? call.Argument(place) : null;

    /// <summary>Whether the callee is judged by its name alone, its receiver being unknown, though reached in an ordinary way.</summary>
    public bool IsGuess => Symbol.Name.StartsWith("anything.", StringComparison.Ordinal) && ((Call?.Receiver?.Taint ?? Taint.None) & Taint.Reflective) == 0;

    /// <summary>Whether the argument of a role is a string, or a list that begins with one, as far as is known.</summary>
    public bool HasText(string role) => Argument(role) switch
    {
        ConstantValue { Value: string or byte[] } or TextValue => true,
        SequenceValue { Count: > 0 } sequence => sequence[0] is ConstantValue { Value: string or byte[] } or TextValue,
        _ => false,
    };

    /// <summary>What any argument's value may come from.</summary>
    public Taint ArgumentTaint
    {
        get
        {
            if (Call is not { } call)
                return Taint.None;
            var taint = Taint.None;
            foreach (var argument in call.Arguments)
                taint |= argument.Taint;
            foreach (var keyword in call.Keywords)
                taint |= keyword.Value.Taint;
            return taint;
        }
    }

    /// <summary>The use in words: <c>os.system('id'), called as a decorator</c>.</summary>
    public string Description => UseText.Of(Symbol, Call, null);

    /// <summary>The same with the argument that a message is about shown.</summary>
    public string DescriptionWith(AbstractValue? told) => UseText.Of(Symbol, Call, told);

    public Verdict At(int points, int floor, string message, AbstractValue? cause = null) =>
        new(points, floor, message, Longer(cause?.Trace, Callee.Trace));

    private static Trace? Longer(Trace? first, Trace? second) =>
        (first?.Length ?? 0) > (second?.Length ?? 0) ? first : second;
}
