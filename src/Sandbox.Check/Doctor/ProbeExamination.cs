using System.Text;
using System.Text.Json;
using Sandbox.Check.Pipeline;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Doctor;

/// <summary>Runs the probe in a sandbox of any engine and judges what it saw.</summary>
internal static class ProbeExamination
{
    private const string Unseen = "not seen";

    /// <param name="engine">The engine.</param>
    /// <param name="packagesAdvice">What to do where the sandbox's Python lacks packages.</param>
    /// <param name="hostsKernel">The kernel that the engine's host runs; empty where that is not known.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<IReadOnlyList<HealthFinding>> RunAsync(SandboxEngine engine, string packagesAdvice, string hostsKernel, CancellationToken cancellation)
    {
        var node = new Node("Probe", "Probe.py", NodeKind.Script, "", CallStyle.Whole, [new NodeFile("Probe.py", Encoding.UTF8.GetBytes(SandboxProbe.Source))], []);
        var job = new Job(node, new Sample("default", null, default, ""), "node", ResourceLimits.Node with { Wall = TimeSpan.FromSeconds(30) }, [], ExecutionPlanner.SourceHash(node.Files), Validated: true, Rejection: null);
        var result = await engine.RunAsync(job, cancellation).ConfigureAwait(false);
        if (result.Outcome is not RunOutcome.Ok ok)
        {
            return [new HealthFinding("run", HealthState.Failing, "a probe ended in " + OutcomeText.Of(new RunReport(job, result, null)), "see the line above it, and the engine's log")];
        }

        using var seen = JsonDocument.Parse(ok.Output);
        string Value(string key) => seen.RootElement.ValueKind is JsonValueKind.Object && seen.RootElement.TryGetProperty(key, out var property) ? property.ToString() : Unseen;
        var findings = new List<HealthFinding>
        {
            new("run", HealthState.Good, $"a probe ran in {result.Usage.Wall.TotalMilliseconds:0} ms"),
            HealthFinding.If(result.CleanedUp, "clean-up", "its sandbox is gone", "its sandbox is still there", "run 'dotnet sandbox-check clean'"),
        };
        // A runtime with a kernel of its own filters what reaches the host's outside of the sandbox.
        var hasOwnKernel = hostsKernel.Length > 0 && Value("kernel") is not Unseen and var kernel && kernel != hostsKernel;
        if (hasOwnKernel)
            findings.Add(new("kernel", HealthState.Good, $"{Value("kernel")}, the runtime's own: the host's ({hostsKernel}) is not reached"));
        findings.AddRange(SandboxProbe.Checks.Where(check => !(hasOwnKernel && check.IsOfTheHostsKernel))
            .Select(check => HealthFinding.If(Value(check.Key) == check.Expected, check.Name, check.Good, Value(check.Key), check.Advice)));
        findings.Add(Value("missing") is { Length: > 0 } missing
            ? new("packages", HealthState.Warning, $"the sandbox's Python {Value("python")} lacks {missing}: nodes that import them fail", packagesAdvice)
            : new("packages", HealthState.Good, $"Python {Value("python")} with numpy, pandas, scipy and matplotlib"));
        return findings;
    }
}
