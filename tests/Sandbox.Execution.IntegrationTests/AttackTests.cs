using System.Text;
using System.Text.RegularExpressions;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>Every node in <c>Attacks/</c> ends in its exact outcome, and nothing of it is left.</summary>
public abstract class AttackTests(SandboxUnderTest engine)
{
    public static TheoryData<string> Names => [.. Attack.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_attack_ends_in_its_exact_outcome(string name)
    {
        var attack = Attack.Read(name);
        var result = await engine.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits));

        Assert.True(attack.Expected == result.Outcome.Status, $"{result.Outcome}\n{result.StandardOutput}\n{result.StandardError}");
        if (attack.Output is { } output) Assert.Equal(output, Encoding.UTF8.GetString(((RunOutcome.Ok)result.Outcome).Output.Span));
        if (attack.Says is { Length: > 0 } says) Assert.Matches(new Regex(says), result.Outcome.ToString());
        Assert.True(result.StandardOutput.Length <= attack.Limits.Log && result.StandardError.Length <= attack.Limits.Log);
        Assert.True(result.Usage.Wall < attack.Limits.Wall + TimeSpan.FromSeconds(8), $"it took {result.Usage.Wall}");
        Assert.True(result.CleanedUp);
        Assert.DoesNotContain(await engine.Engines.Engine.ListOwnedAsync(TestContext.Current.CancellationToken), container => container.Id == result.ContainerId);
    }
}

public sealed class DockerAttackTests(RealEngine engines) : AttackTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapAttackTests(RealEngine engines) : AttackTests(SandboxUnderTest.Bubblewrap(engines));
