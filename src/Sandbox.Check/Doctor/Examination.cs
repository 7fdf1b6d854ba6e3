using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Check.Doctor;

/// <summary>Looks at the engine from outside, and at the sandbox from inside by running a probe in it.</summary>
internal sealed class Examination(EngineSource engines, EngineSettings settings, CancellationToken cancellation)
{
    /// <summary>runc before 1.1.12 lets a container reach the host's files (CVE-2024-21626); before 1.2.8 CVE-2025-31133 and two more.</summary>
    private static readonly Version s_oldestSafeRunc = new(1, 1, 12);

    private static readonly Version s_oldestFixedRunc = new(1, 2, 8);

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
                    _findings.AddRange(await ProbeExamination.RunAsync(engine, "run 'dotnet sandbox-check image build --force', or name an image that has them", cancellation).ConfigureAwait(false));
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
        Add("engine", HealthState.Good, $"docker {info.Version}, API {info.ApiVersion}, at {info.Endpoint}");
        if (info.RuncVersion is { } runc && Version.TryParse(runc.Split('+', '-', '~')[0], out var version))
        {
            if (version < s_oldestSafeRunc)
                Add("runc", HealthState.Warning, $"{runc} may have CVE-2024-21626 and CVE-2025-31133", "update the engine, unless your distribution has the fixes in this version");
            else if (version < s_oldestFixedRunc)
                Add("runc", HealthState.Warning, $"{runc} may have CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881", "update the engine, unless your distribution has the fixes in this version");
            else
                Add("runc", HealthState.Good, runc);
        }

        Add("cgroup", HealthState.Good, $"version {info.CgroupVersion}");
        AddIf("seccomp", info.Seccomp, "in force", "not in force", "start the engine with its default seccomp profile");
        if (info.SwapLimit || info.CgroupVersion == "2")
            Add("swap", HealthState.Good, "limited with memory");
        else
            Add("swap", HealthState.Warning, "the kernel does not limit swap for containers", "boot with swapaccount=1, or turn swap off");
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
