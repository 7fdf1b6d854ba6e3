using System.Text.Json.Nodes;
using Sandbox.Check.Doctor;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Tests.Doctor;

/// <summary>What <c>doctor</c> makes of a probe's report: each line that is not as it must be fails, by its name, with what was seen and what to do.</summary>
public sealed class ProbeExaminationTests
{
    private const string Kernel = "6.1.0-host";

    [Fact]
    public async Task A_sound_sandbox_has_no_failing_line() =>
        Assert.All(await ExamineAsync(Sound()), finding => Assert.Equal((finding.Name, HealthState.Good), (finding.Name, finding.State)));

    [Theory]
    [InlineData("escapes", "unshare, keyctl, AF_NETLINK", "escape attempts")]
    [InlineData("seccomp", "0", "seccomp inside")]
    [InlineData("noNewPrivileges", "0", "no-new-privileges")]
    [InlineData("capabilities", "00000000a80425fb", "capabilities")]
    [InlineData("uid", "root", "user")]
    [InlineData("network", "allowed", "network")]
    [InlineData("root", "allowed", "read-only root")]
    [InlineData("tmp", "refused", "/tmp")]
    [InlineData("tmpLimited", "False", "tmpfs limit")]
    [InlineData("secrets", "seen", "host's files")]
    public async Task One_thing_that_is_wrong_is_one_failing_line(string key, string seen, string name)
    {
        var report = Sound();
        report[key] = seen;
        var failing = Assert.Single(await ExamineAsync(report), finding => finding.State != HealthState.Good);
        Assert.Equal((name, HealthState.Failing, seen), (failing.Name, failing.State, failing.Detail));
        Assert.False(string.IsNullOrEmpty(failing.Advice));
    }

    [Fact]
    public async Task Missing_packages_are_a_warning_with_the_advice_of_the_engine()
    {
        var report = Sound();
        report["missing"] = "scipy";
        var finding = Assert.Single(await ExamineAsync(report), finding => finding.State != HealthState.Good);
        Assert.Equal(("packages", HealthState.Warning, "build it"), (finding.Name, finding.State, finding.Advice));
    }

    [Fact]
    public async Task A_runtime_with_a_kernel_of_its_own_is_not_asked_for_the_hosts_filter()
    {
        var report = Sound();
        report["kernel"] = "4.4.0";
        report["seccomp"] = "0";
        report["escapes"] = "ptrace";
        var findings = await ExamineAsync(report);
        Assert.All(findings, finding => Assert.Equal(HealthState.Good, finding.State));
        Assert.Contains(findings, finding => finding.Name == "kernel");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{}")]
    public async Task A_report_that_is_none_fails_every_line(string report)
    {
        var findings = await ExamineAsync(JsonNode.Parse(report)!);
        Assert.Equal(SandboxProbe.Checks.Length, findings.Count(finding => finding.State == HealthState.Failing && finding.Detail == "not seen"));
    }

    [Fact]
    public async Task A_probe_that_did_not_run_is_a_failing_line()
    {
        var engine = new FakeEngine { Outcome = _ => new RunOutcome.SandboxError("no such runtime") };
        var finding = Assert.Single(await ProbeExamination.RunAsync(engine, "", Kernel, TestContext.Current.CancellationToken));
        Assert.Equal(("run", HealthState.Failing), (finding.Name, finding.State));
        Assert.Contains("no such runtime", finding.Detail, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<HealthFinding>> ExamineAsync(JsonNode report) => await ProbeExamination.RunAsync(
        new FakeEngine { Outcome = _ => FakeEngine.Ok(report.ToJsonString()) }, "build it", Kernel, TestContext.Current.CancellationToken);

    private static JsonObject Sound()
    {
        var report = new JsonObject { ["kernel"] = Kernel, ["missing"] = "", ["python"] = "3.11.2" };
        foreach (var check in SandboxProbe.Checks) report[check.Key] = check.Expected;
        return report;
    }
}
