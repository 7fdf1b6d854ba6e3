using System.Collections.Immutable;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// A call of something that is not local: a known function, class or method, or an unknown that is tainted (reflective, from a
/// container of dangerous functions …). One operation for each alternative of the callee. Calls of plain unknowns are not reported.
/// </summary>
/// <param name="Node">The call; where it is implicit, the node that causes it.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Callee">What is called, with its steps; never a union.</param>
/// <param name="Arguments">Positional arguments, without <c>self</c>; those after a <c>*x</c> of unknown length are left out.</param>
/// <param name="Keywords">Keyword arguments.</param>
/// <param name="HasMore">Whether further positional arguments may follow (<c>*x</c> of unknown length).</param>
public sealed record CallOperation(
    SyntaxNode Node,
    OperationContext Context,
    AbstractValue Callee,
    ImmutableArray<AbstractValue> Arguments,
    ImmutableArray<KeywordArgument> Keywords,
    bool HasMore) : Operation(Node, Context)
{
    /// <summary>The fact of the callee; null where the tables say nothing of it.</summary>
    public KnownSymbol? Symbol => (Callee as KnownValue)?.Symbol;

    /// <summary>The instance that a method is called on; null for a function.</summary>
    public AbstractValue? Receiver => (Callee as KnownValue)?.Receiver;

    private bool IsUnbound => Callee is KnownValue { Receiver: null, Symbol: { Kind: SymbolKind.Method, Name: var name } }
        && KnowledgeBase.Find(name[..name.LastIndexOf('.')]) is { Kind: SymbolKind.Class };

    /// <summary>
    /// The argument of a role: by position, else by keyword, else for <c>path=self</c> the receiver. Null where it is not given. Where it
    /// may be hidden in a <c>*x</c> or <c>**x</c> that is not known, an unknown with that one's taint.
    /// </summary>
    public AbstractValue? Argument(ArgumentRole role)
    {
        // Called on its class (ndarray.tofile(array, path)), a method's receiver is the first argument.
        var self = IsUnbound ? 1 : 0;
        if (role.Position >= 0 && role.Position + self < Arguments.Length)
            return Arguments[role.Position + self];
        foreach (var keyword in Keywords)
        {
            if (keyword.Name is not null && role.Keywords.Contains(keyword.Name))
                return keyword.Value;
        }

        if (role.Keywords.Contains("self"))
            return IsUnbound && Arguments.Length > 0 ? Arguments[0] : Receiver;
        foreach (var keyword in Keywords)
        {
            if (keyword.Name is null)
                return UnknownValue.Of(keyword.Value.Taint);
        }

        return HasMore && role.Position >= 0 ? UnknownValue.Plain : null;
    }
}
