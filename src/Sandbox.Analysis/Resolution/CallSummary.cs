using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>What a call of a local function with certain arguments came to.</summary>
/// <param name="Arguments">The values of its parameters, in slot order.</param>
/// <param name="Version">The state of what functions share when it ran.</param>
/// <param name="Result">What it returned.</param>
internal sealed record CallSummary(AbstractValue?[] Arguments, long Version, AbstractValue Result)
{
    public bool Matches(AbstractValue?[] arguments, long version)
    {
        if (version != Version)
            return false;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Equals(arguments[i], Arguments[i]))
                return false;
        }

        return true;
    }
}
