using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Check.Doctor;

/// <summary>Looks at the engine from outside, and at the sandbox from inside by running a probe in it.</summary>
internal sealed class Examination(EngineSource engines, EngineSettings settings, CancellationToken cancellation)
{
    private readonly List<HealthFinding> _findings = [];

    public async Task<IReadOnlyList<HealthFinding>> RunAsync()
    {
        DockerEngine engine;
        try
        {
            engine = await engines.Connect(settings, cancellation).ConfigureAwait(false);
        }
        catch (EngineException exception)
        {
            Add("engine", HealthState.Failing, exception.Message, "'scan' works without one");
            return _findings;
        }

        await using (engine)
        {
            ExamineEngine(engine.Info);
            try
            {
                await ExamineContainersAsync(engine).ConfigureAwait(false);
                if (await ExamineImageAsync(engine).ConfigureAwait(false))
                    _findings.AddRange(await ProbeExamination.RunAsync(engine, "run 'dotnet sandbox-check image build --force', or name an image that has them", engine.Info.Kernel, cancellation).ConfigureAwait(false));
            }
            catch (EngineException exception)
            {
                Add("engine", HealthState.Failing, exception.Message, "see the engine's log");
            }
        }

        return _findings;
    }

    private void ExamineEngine(EngineInfo info)
    {
        Add("engine", HealthState.Good, $"{(info.IsPodman ? "podman" : "docker")} {info.Version}, API {info.ApiVersion}, at {info.Endpoint}");
        foreach (var part in info.Components.Where(c => c.Name is "runc" or "containerd"))
            ExaminePart(part);
        if (settings.Runtime is { } runtime)
            AddIf("runtime", info.Runtimes.Contains(runtime), $"{runtime} is known to the engine", $"the engine has no runtime '{runtime}' (it has {string.Join(", ", info.Runtimes)})", "register it with the engine, for gVisor with 'runsc install' and a restart, or set docker.runtime to null");
        Add("cgroup", HealthState.Good, $"version {info.CgroupVersion}");
        AddIf("seccomp", info.Seccomp, "in force", "not in force", "start the engine with its default seccomp profile");
        if (info.SwapLimit || info.CgroupVersion == "2")
            Add("swap", HealthState.Good, "limited with memory");
        else
            Add("swap", HealthState.Warning, "the kernel does not limit swap for containers", "boot with swapaccount=1, or turn swap off");
    }

    private void ExaminePart(EngineComponent part)
    {
        var shown = part.Build.Length is > 0 and < 40 && part.Build.Contains('-', StringComparison.Ordinal) ? $"{part.Version} ({part.Build})" : part.Version;
        switch (KnownHoles.Of(part.Name, part.Version))
        {
            case null:
                Add(part.Name, HealthState.Warning, $"{shown} is no version that can be compared", "see whether it has the fixes named in docs/threat-model.md");
                break;
            case { Count: 0 }:
                Add(part.Name, HealthState.Good, $"{shown}, no known way out of a container");
                break;
            case var holes:
                Add(part.Name, HealthState.Warning, $"{shown} may have {string.Join("; ", holes.GroupBy(hole => hole.Fixed).Select(group => $"{string.Join(", ", group.Select(hole => hole.Id))} (fixed in {group.Key})"))}",
                    "update the engine, or see in your distribution's security tracker whether this build has the fixes");
                break;
        }
    }

    private async Task ExamineContainersAsync(DockerEngine engine)
    {
        var owned = await engine.ListOwnedAsync(cancellation).ConfigureAwait(false);
        var orphans = owned.Count(c => c.Orphaned);
        if (orphans == 0)
            Add("leftovers", HealthState.Good, "no container is left over");
        else
            Add("leftovers", orphans > settings.OrphanAlert ? HealthState.Failing : HealthState.Warning, $"{orphans} containers are left over", "run 'dotnet sandbox-check clean'");
    }

    private async Task<bool> ExamineImageAsync(DockerEngine engine)
    {
        var image = await engine.FindImageAsync(settings.Image, cancellation).ConfigureAwait(false);
        AddIf("image", image is not null, $"{settings.Image} ({image?.Id[..Math.Min(19, image.Id.Length)]})", $"{settings.Image} is not there", "run 'dotnet sandbox-check image build'");
        return image is not null;
    }

    private void AddIf(string name, bool good, string detail, string trouble, string advice) =>
        _findings.Add(HealthFinding.If(good, name, detail, trouble, advice));

    private void Add(string name, HealthState state, string detail, string? advice = null) => _findings.Add(new HealthFinding(name, state, detail, advice));
}
