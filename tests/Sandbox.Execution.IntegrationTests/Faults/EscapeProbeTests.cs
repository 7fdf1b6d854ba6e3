using Sandbox.Check.Doctor;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary><c>doctor</c>'s probe in real containers: silent behind the tool's own filter, and firing where an operator's engine lets calls through.</summary>
public sealed class EscapeProbeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Behind_the_filter_everything_is_refused() =>
        Assert.DoesNotContain(await ExamineAsync(null), finding => finding.State == HealthState.Failing);

    [Fact]
    public async Task Without_a_filter_it_names_what_was_let_in_and_what_to_do()
    {
        var failing = (await ExamineAsync("unconfined")).Where(finding => finding.State == HealthState.Failing).ToDictionary(finding => finding.Name);
        // What unshare gave it in a user namespace of its own shows as capabilities.
        Assert.Equal(["capabilities", "escape attempts", "seccomp inside"], failing.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("0", failing["seccomp inside"].Detail);
        Assert.Contains("default seccomp profile", failing["seccomp inside"].Advice, StringComparison.Ordinal);
        var names = failing["escape attempts"].Detail.Split(", ");
        Assert.Contains("memfd_create", names);
        Assert.Contains("AF_NETLINK", names);
        Assert.Contains("threat-model", failing["escape attempts"].Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hole_of_one_call_is_named_alone()
    {
        const string almost = """{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["unshare","setns","mount","pivot_root","ptrace","process_vm_readv","open_by_handle_at","keyctl","bpf","userfaultfd","perf_event_open","io_uring_setup","init_module","kexec_load"],"action":"SCMP_ACT_ERRNO"},{"names":["clone"],"action":"SCMP_ACT_ERRNO","args":[{"index":0,"value":268435456,"valueTwo":268435456,"op":"SCMP_CMP_MASKED_EQ"}]},{"names":["socket"],"action":"SCMP_ACT_ERRNO","args":[{"index":0,"value":1,"op":"SCMP_CMP_NE"}]}]}""";
        var failing = Assert.Single(await ExamineAsync(almost), finding => finding.State == HealthState.Failing);
        Assert.Equal(("escape attempts", "memfd_create"), (failing.Name, failing.Detail));
    }

    private static async Task<IReadOnlyList<HealthFinding>> ExamineAsync(string? profile)
    {
        await using var engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: RealEngine.Policy with { SeccompProfile = profile }), Cancellation);
        return await ProbeExamination.RunAsync(engine, "", engine.Info.Kernel, Cancellation);
    }
}
