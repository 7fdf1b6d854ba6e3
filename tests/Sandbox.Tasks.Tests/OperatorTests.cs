using System.Text.RegularExpressions;
using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>A build goes by the same operator and baseline as the command line.</summary>
public sealed class OperatorTests(PackageFeed feed)
{
    private const string Repeated = "nothing has changed; repeating what was found";

    [Fact]
    public void A_policy_holds_against_the_repositorys_configuration()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.Write("sandbox-check.yaml", "version: 1\nscan: { fail_on: critical }\n");
        project.Write("desk policy.yaml", "version: 1\nscan: { fail_on: medium }\n");
        project.Check().Succeeded();

        var build = project.Check("-p:SandboxCheckPolicy=desk policy.yaml").Failed();
        Assert.Matches(new Regex(@"Notes\.py\(1,\d+(,\d+,\d+)?\): (error|warning) SBX13"), build.Output);
        Assert.Contains("SBX9008", build.Output);
        Assert.DoesNotContain(Repeated, project.Check("-p:SandboxCheckPolicy=desk policy.yaml").Failed().Output);
    }

    [Fact]
    public void A_policy_that_is_not_there_fails_the_build_and_says_so()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Writer.py", ThrowawayProject.Harmless);
        var build = project.Check("-p:SandboxCheckPolicy=nowhere.yaml").Failed();
        Assert.Matches(new Regex(@"error SBX0000: .*nowhere\.yaml"), build.Output);
    }

    [Fact]
    public void The_configuration_of_a_commit_holds_against_the_work_trees()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.Write("sandbox-check.yaml", "version: 1\nscan: { max_risk: 5 }\n");
        foreach (var arguments in (string[][])[["init", "-q"], ["add", "."], ["-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "base"]])
            DotNet.Run("git", project.Directory, arguments).Succeeded();
        project.Write("sandbox-check.yaml", "version: 1\nscan: { max_risk: 100 }\n");
        project.Check().Succeeded();

        var build = project.Check("-p:SandboxCheckConfigFrom=HEAD").Failed();
        Assert.Contains("exceeds --max-risk 5", build.Output);
        Assert.Contains("SBX9008", build.Output);
        Assert.Contains("SBX0000", project.Check("-p:SandboxCheckConfigFrom=no/such/branch").Failed().Output);
    }

    [Fact]
    public void A_baseline_holds_back_what_it_accepts_and_a_change_of_it_is_checked_anew()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        DotNet.Run(project.Directory, ["exec", Tool(), "baseline", "create", "--reason", "before the check"]).Succeeded();

        project.Check("-p:SandboxCheckBaseline=sandbox-check.baseline.json").Succeeded();
        Assert.Contains(Repeated, project.Check("-p:SandboxCheckBaseline=sandbox-check.baseline.json").Succeeded().Output);
        project.Write("sandbox-check.baseline.json", """{ "version": 1, "entries": [] }""");
        Assert.Contains("error SBX1101", project.Check("-p:SandboxCheckBaseline=sandbox-check.baseline.json").Failed().Output);
        project.Check().Failed();
    }

    /// <summary>The tool as the package brings it.</summary>
    private string Tool() => Directory.EnumerateFiles(Path.Combine(feed.Cache, "sandbox.tasks"), "dotnet-sandbox-check.dll", SearchOption.AllDirectories)
        .First(file => file.Contains("linux-x64", StringComparison.Ordinal) || file.Contains("any", StringComparison.Ordinal));
}
