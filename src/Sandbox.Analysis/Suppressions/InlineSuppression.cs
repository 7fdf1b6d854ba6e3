using System.Collections.Immutable;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Suppressions;

/// <summary>A comment <c># sandbox-check: ignore[SBX1101, SBX1301] -- reason</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Line">The line whose findings it holds back: its own, or the next where it stands alone.</param>
/// <param name="Ids">The rules; empty where it names none.</param>
/// <param name="Reason">The reason; empty where it gives none.</param>
public sealed record InlineSuppression(TextSpan Span, int Line, ImmutableArray<string> Ids, string Reason)
{
    /// <summary>Whether it may hold anything back: only with ids and a reason.</summary>
    public bool IsComplete => !Ids.IsEmpty && Reason.Length > 0;
}
