using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>Whether what goes over the network holds a secret of the host.</summary>
internal static class SecretFlow
{
    public static Verdict? Judge(EffectUse use)
    {
        if (use.Call is not { } call || (use.ArgumentTaint & Taint.Environment) == 0)
            return null;
        // Handing a key to a client's constructor is how one signs in; a key in an address, a body or a name is a leak.
        var cause = call.Arguments.FirstOrDefault(argument => (argument.Taint & Taint.Environment) != 0)
            ?? call.Keywords.First(keyword => (keyword.Value.Taint & Taint.Environment) != 0).Value;
        return use.At(60, 91, $"Sends a value of the environment over the network: {use.Description}", cause) with { RuleId = "SBX1208" };
    }
}
