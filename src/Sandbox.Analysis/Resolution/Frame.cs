using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The variables of one running scope.</summary>
internal sealed class Frame
{
    public AbstractValue?[] Slots { get; } = [];
}
