using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Check.Doctor;

/// <summary>Looks at what this host offers bubblewrap, and at the sandbox from inside by running the probe in it.</summary>
internal sealed class BubblewrapExamination(EngineSource engines, EngineSettings settings, CancellationToken cancellation)
{
    private const string Stronger = "use --engine docker where one can be had";

    public async Task<IReadOnlyList<HealthFinding>> RunAsync()
    {
        var findings = new List<HealthFinding>();
        try
        {
            await using var engine = await engines.Open(settings, cancellation).ConfigureAwait(false);
            var version = engine is BubblewrapEngine bubblewrap ? await bubblewrap.VersionAsync(cancellation).ConfigureAwait(false) : "unknown";
            findings.Add(new("engine", HealthState.Good, $"{engine.Name} {version}"));
            findings.AddRange(engine.Caveats.Select(caveat => new HealthFinding("isolation", HealthState.Warning, caveat, Stronger)));
            if (engine is BubblewrapEngine { CgroupVersion: { } cgroup }) findings.Add(new("cgroup", HealthState.Good, $"version {cgroup}"));
            var leftovers = BubblewrapEngine.Leftovers();
            findings.Add(HealthFinding.If(
                leftovers.IsEmpty, "leftovers", "nothing is left over", $"{leftovers.Length} cgroups and folders of dead tools are left over", "run 'dotnet sandbox-check clean --engine bubblewrap'"));
            findings.AddRange(await ProbeExamination.RunAsync(
                engine, "'apt-get install python3-numpy python3-pandas python3-scipy python3-matplotlib', or name an unpacked image with --rootfs", "", cancellation).ConfigureAwait(false));
        }
        catch (EngineException exception)
        {
            findings.Add(new("engine", HealthState.Failing, exception.Message, "'scan' works without one"));
        }

        return findings;
    }
}
