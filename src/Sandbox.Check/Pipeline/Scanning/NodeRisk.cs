using Sandbox.Analysis.Risk;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>A node's risk: its own findings and its modules' as if they stood in one file.</summary>
internal static class NodeRisk
{
    public static RiskScore Of(ScannedFile node) => RiskScoring.Of(node.AllFindings);
}
