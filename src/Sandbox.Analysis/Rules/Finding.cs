using Sandbox.Analysis.Resolution;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Rules;

/// <summary>A verdict and its place, before repeats of a place are merged.</summary>
/// <param name="Rule">Whose verdict.</param>
/// <param name="Unit">The file; never a code string: what is found in one is placed where it runs.</param>
/// <param name="Span">The place.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="IsInCodeString">Whether it was found in a string that is run there.</param>
internal sealed record Finding(Rule Rule, SourceUnit Unit, TextSpan Span, Verdict Verdict, bool IsInCodeString = false)
{
    /// <summary>What sets findings of a code string apart from each other and from the call that runs it.</summary>
    public string Inner => IsInCodeString ? Rule.Descriptor.Id : "";

    /// <summary>Whether this says more of a place than another finding there.</summary>
    public bool Outweighs(Finding other) =>
        (Verdict.Floor, Verdict.Points) is var mine && (other.Verdict.Floor, other.Verdict.Points) is var theirs
        && (mine.CompareTo(theirs) > 0 || (mine == theirs && string.CompareOrdinal(Rule.Descriptor.Id, other.Rule.Descriptor.Id) < 0));
}
