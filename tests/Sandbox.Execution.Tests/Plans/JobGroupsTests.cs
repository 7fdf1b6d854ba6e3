using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Tests.Engines;

namespace Sandbox.Execution.Tests.Plans;

public sealed class JobGroupsTests
{
    /// <summary>Jobs as letters, one a node; an upper-case one is rejected, a digit is a script.</summary>
    [Theory]
    [InlineData("", 2, false, "")]
    [InlineData("a", 2, false, "a")]
    [InlineData("aab", 2, false, "aa b")]
    [InlineData("aab", 2, true, "a a b")]
    [InlineData("aaaaaaaa", 2, false, "aaaa aaaa")]
    [InlineData("aaaaaaaaa", 1, false, "aaaaaaaaa")]
    [InlineData("aaaaaaaaaaaaa", 4, false, "aaaa aaaa aaaaa")]
    [InlineData("AA", 2, false, "A A")]
    [InlineData("11", 2, false, "1 1")]
    public void Samples_of_one_node_share_a_box(string jobs, int parallel, bool isolated, string groups)
    {
        var nodes = jobs.Distinct().ToDictionary(letter => letter, letter => Jobs.Node(char.IsDigit(letter) ? NodeKind.Script : NodeKind.Node));
        var plan = jobs.Select(letter => nodes[letter] with { Rejection = char.IsUpper(letter) ? "no" : null });
        Assert.Equal(groups, string.Join(' ', JobGroups.Of([.. plan], new PlanOptions(parallel, isolated)).Select(group => jobs[group])));
    }
}
