using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>One call: where, with what, and how it came about.</summary>
internal readonly record struct CallSite(
    SyntaxNode Node,
    ImmutableArray<AbstractValue> Arguments,
    ImmutableArray<KeywordArgument> Keywords,
    bool HasMore = false,
    ImplicitVia Via = ImplicitVia.None)
{
    public AbstractValue? this[int index] => index < Arguments.Length ? Arguments[index] : null;

    /// <summary>The argument at a place or by a keyword.</summary>
    public AbstractValue? Get(int index, string keyword)
    {
        if (index >= 0 && index < Arguments.Length)
            return Arguments[index];
        foreach (var argument in Keywords)
        {
            if (argument.Name == keyword)
                return argument.Value;
        }

        return null;
    }

    public AbstractValue? Keyword(string name) => Get(-1, name);

    /// <summary>Where any argument may come from.</summary>
    public Taint Taint
    {
        get
        {
            var taint = Taint.None;
            foreach (var argument in Arguments)
                taint |= argument.Taint;
            foreach (var keyword in Keywords)
                taint |= keyword.Value.Taint;
            return taint;
        }
    }

    /// <summary>Whether secrets are only within what is passed, objects that were made with one or the environment as a whole: a function takes one thing out of it.</summary>
    public bool HoldsSecrets
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (!MayHold(argument))
                    return false;
            }

            foreach (var keyword in Keywords)
            {
                if (!MayHold(keyword.Value))
                    return false;
            }

            return true;
        }
    }

    private static bool MayHold(AbstractValue value) => (value.Taint & Taint.Secret) == 0
        || value is KnownInstance { ClassName: "os._Environ" } || (value is UnknownValue unknown && (unknown.Facts & ValueFacts.Opaque) != 0);

    public CallSite With(ImplicitVia via, params ImmutableArray<AbstractValue> arguments) => new(Node, arguments, [], false, via);

    public CallSite Prepend(AbstractValue first) => this with { Arguments = Arguments.Insert(0, first) };

    /// <summary>The same without its first arguments.</summary>
    public CallSite Skip(int count) => this with { Arguments = count >= Arguments.Length ? [] : Arguments[count..] };
}
