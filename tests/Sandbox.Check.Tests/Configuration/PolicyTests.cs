using System.Text.Json;
using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Tests.Configuration;

/// <summary>Who may set what: a pull request's configuration under an operator's policy.</summary>
public sealed class PolicyTests
{
    /// <summary>The policy, the repository's file, the key as <c>--print-config</c> shows it afterwards, and the refusal: a part of its message, or empty for none.</summary>
    [Theory]
    // Gates.
    [InlineData("scan: { fail_on: medium }", "scan: { fail_on: critical }", "scan.fail_on: medium", "'scan.fail_on: critical' is not the operator's 'medium'")]
    [InlineData("scan: { fail_on: medium }", "scan: { fail_on: low }", "scan.fail_on: low", "")]
    [InlineData("scan: { fail_on: medium }", "scan: { fail_on: medium }", "scan.fail_on: medium", "")]
    [InlineData("version: 1", "scan: { fail_on: critical }", "scan.fail_on: high", "is not the operator's 'high'")]
    [InlineData("scan: { max_risk: 40 }", "scan: { max_risk: 41 }", "scan.max_risk: 40", "'scan.max_risk: 41' is not the operator's '40'")]
    [InlineData("scan: { max_risk: 40 }", "scan: { max_risk: 39 }", "scan.max_risk: 39", "")]
    [InlineData("version: 1", "scan: { points: { SBX1101: 29 } }", "scan.points: {  }", "'scan.points.SBX1101: 29' is less than the operator's 30 points")]
    [InlineData("version: 1", "scan: { points: { SBX1101: 31 } }", "scan.points: { SBX1101: 31 }", "")]
    [InlineData("scan: { points: { SBX1101: 50 } }", "scan: { points: { SBX1101: 40, SBX1102: 60 } }", "scan.points: { SBX1101: 50, SBX1102: 60 }", "less than the operator's 50 points")]
    [InlineData("policy: { points_floor: { SBX1701: 10 } }", "scan: { points: { SBX1701: 10 } }", "scan.points: { SBX1701: 10 }", "")]
    [InlineData("policy: { points_floor: { SBX1701: 10 } }", "scan: { points: { SBX1701: 9 } }", "scan.points: {  }", "less than the operator's 10 points")]
    // What is scanned.
    [InlineData("version: 1", "scan: { exclude: ['nodes/**'] }", "scan.exclude: []", "'scan.exclude' hides 'nodes/**' from the scan")]
    [InlineData("scan: { exclude: ['docs/**'] }", "scan: { exclude: ['docs/**'] }", "scan.exclude: [docs/**]", "")]
    [InlineData("scan: { exclude: ['docs/**'] }", "scan: { exclude: [] }", "scan.exclude: [docs/**]", "")]
    [InlineData("version: 1", "scan: { include: ['nodes/**'] }", "scan.include: [**]", "leaves out '**', which the operator scans")]
    [InlineData("scan: { include: ['nodes/**'] }", "scan: { include: ['nodes/**', 'more/**'] }", "scan.include: [nodes/**, more/**]", "")]
    [InlineData("scan: { include: ['nodes/**', 'b/**'] }", "scan: { include: ['nodes/**'] }", "scan.include: [nodes/**, b/**]", "leaves out 'b/**'")]
    // What holds findings back.
    [InlineData("version: 1", "scan: { inline_suppressions: true }", "scan.inline_suppressions: false", "is not the operator's 'false'")]
    [InlineData("scan: { inline_suppressions: true }", "scan: { inline_suppressions: false }", "scan.inline_suppressions: false", "")]
    [InlineData("scan: { inline_suppressions: true }", "version: 1", "scan.inline_suppressions: true", "")]
    // The engine and its image.
    [InlineData("version: 1", "docker: { enabled: false }", "docker.enabled: true", "'docker.enabled: false' is not the operator's 'true'")]
    [InlineData("docker: { enabled: false }", "docker: { enabled: true }", "docker.enabled: false", "is not the operator's 'false'")]
    [InlineData("version: 1", "docker: { image: mine }", "docker.image: sandbox-python", "'docker.image: mine' is not the operator's 'sandbox-python'")]
    [InlineData("policy: { images: [sandbox-python-ml] }", "docker: { image: sandbox-python-ml }", "docker.image: sandbox-python-ml", "")]
    [InlineData("docker: { image: ours }", "docker: { image: ours }", "docker.image: ours", "")]
    [InlineData("version: 1", "docker: { image: '${SECRET}' }", "docker.image: sandbox-python", "'docker.image: ${SECRET}' reads a variable of the environment")]
    [InlineData("version: 1", "docker: { memory_limit: '${LIMIT:-256m}' }", "docker.memory_limit: 256m", "")]
    [InlineData("docker: { image: '${IMAGE:-ours}' }", "docker: { image: '${IMAGE:-ours}' }", "docker.image: ours", "")]
    [InlineData("version: 1", "docker: { tmpfs: { size: 200m } }", "docker.tmpfs.size: 100m", "is not the operator's '100m'")]
    [InlineData("version: 1", "docker: { tmpfs: { size: 50m } }", "docker.tmpfs.size: 50m", "")]
    [InlineData("policy: { engine: docker }", "version: 1", "engine: docker", "")]
    // Limits.
    [InlineData("docker: { memory_limit: 256m }", "docker: { memory_limit: 257m }", "docker.memory_limit: 256m", "'docker.memory_limit: 257m' is more than the operator's 256m")]
    [InlineData("docker: { memory_limit: 256m }", "docker: { memory_limit: 128m }", "docker.memory_limit: 128m", "")]
    [InlineData("version: 1", "docker: { timeout_seconds: 61 }", "docker.image", "'docker.timeout_seconds: 61' is more than the operator's 60s")]
    [InlineData("policy: { ceilings: { wall: 5m } }", "docker: { timeout_seconds: 300 }", "docker.timeout_seconds: 300", "")]
    [InlineData("policy: { ceilings: { wall: 5m } }", "docker: { timeout_seconds: 301 }", "docker.image", "more than the operator's 300s")]
    [InlineData("version: 1", "docker: { cpu_limit: 2 }", "docker.image", "'docker.cpu_limit: 2' is more than the operator's 1")]
    [InlineData("version: 1", "profiles: { a: { extends: strategy, limits: { memory: 5g } } }", "profiles: { a: { extends: strategy, limits: {  } } }", "'profiles.a.limits.memory: 5g' is more than the operator's 4g")]
    [InlineData("version: 1", "profiles: { a: { extends: strategy, limits: { memory: 1g } } }", "profiles: { a: { extends: strategy, limits: { memory: 1g } } }", "")]
    [InlineData("policy: { ceilings: { memory: 8g } }", "profiles: { a: { extends: node, limits: { memory: 8g } } }", "memory: 8g", "")]
    [InlineData("policy: { ceilings: { pids: 64 } }", "profiles: { a: { extends: node, limits: { pids: 65 } } }", "limits: {  }", "more than the operator's 64")]
    [InlineData("version: 1", "profiles: { a: { extends: node, limits: { output: 65m, log: 2m, tmp: 101m, cpu_time: 61s } } }", "limits: {  }", "'profiles.a.limits.cpu_time: 61s'")]
    // Profiles.
    [InlineData("version: 1", "profiles: { a: { extends: node, run_below: 71 } }", "profiles: { a: { extends: node } }", "'profiles.a.run_below: 71' is more than the operator's 70")]
    [InlineData("version: 1", "profiles: { a: { extends: node, run_below: 20 } }", "run_below: 20", "")]
    [InlineData("policy: { run_below: 80 }", "profiles: { a: { extends: node, run_below: 80 } }", "run_below: 80", "")]
    [InlineData("version: 1", "profiles: { a: { extends: node, allow_imports: [subprocess] } }", "allow_imports: []", "allows the module 'subprocess', which the operator does not")]
    [InlineData("policy: { allow_imports: [ccxt] }", "profiles: { a: { extends: node, allow_imports: [ccxt, ccxt.pro, ccxtra] } }", "allow_imports: [ccxt, ccxt.pro]", "allows the module 'ccxtra'")]
    [InlineData("version: 1", "profiles: { a: { extends: node, deny_imports: [numpy] } }", "deny_imports: [numpy]", "")]
    [InlineData("profiles: { desk: { extends: strategy, deny_imports: [ccxt] } }", "profiles: { desk: { extends: strategy } }", "deny_imports: [ccxt]", "the profile 'desk' is weaker than the operator's: it does not deny the module ccxt")]
    [InlineData("profiles: { desk: { extends: strategy, limits: { wall: 9s } } }", "profiles: { desk: { extends: strategy } }", "wall: 9s", "the profile 'desk' is weaker than the operator's: its wall is 300s, not 9s")]
    [InlineData("profiles: { desk: { extends: strategy, limits: { wall: 9s } } }", "profiles: { desk: { extends: node } }", "wall: 9s", "the profile 'desk' is weaker than the operator's: it allows every known harmless module")]
    [InlineData("profiles: { desk: { extends: strategy, limits: { wall: 9s } } }", "profiles: { desk: { extends: strategy, limits: { wall: 8s } } }", "wall: 8s", "")]
    [InlineData("profiles: { desk: { extends: strategy, allow_imports: [ccxt] } }", "profiles: { mine: { extends: desk, allow_imports: [ccxt] } }", "mine: { extends: desk, allow_imports: [ccxt] }", "")]
    [InlineData("policy: { profiles: [strategy] }", "profiles: { a: { extends: executor } }", "profiles: {  }", "'profiles.a.extends: executor' is a profile that the policy does not offer")]
    [InlineData("policy: { profiles: [strategy] }", "defaults: { profile: executor }", "defaults.profile: node", "'defaults.profile: executor' is a profile that the policy does not offer")]
    [InlineData("policy: { profiles: [strategy] }", "profiles: { a: { extends: executor } }\noverrides: [{ files: ['**'], profile: a }]", "overrides: [{ files: [**] }]", "does not offer")]
    [InlineData("defaults: { profile: strategy }", "defaults: { profile: node }", "defaults.profile: node", "the profile 'node' is weaker than 'strategy'")]
    [InlineData("version: 1", "defaults: { profile: eval }", "defaults.profile: eval", "")]
    // What is the repository's.
    [InlineData("version: 1", "defaults: { kind: function, entry: go, call: keywords }", "defaults.entry: go", "")]
    [InlineData("version: 1", "defaults: { datasets: [data] }", "defaults.datasets: [data]", "")]
    [InlineData("policy: { datasets: [data] }", "defaults: { datasets: [data/a, other] }", "defaults.datasets: [data/a]", "the dataset 'other' lies outside of what the operator allows")]
    [InlineData("policy: { datasets: [/srv/market] }", "defaults: { datasets: [/srv/market/2024, /srv] }", "defaults.datasets: [/srv/market/2024]", "the dataset '/srv' lies outside")]
    [InlineData("policy: { datasets: [data] }", "overrides: [{ files: ['**'], datasets: [../x] }]", "overrides: [{ files: [**], datasets: [] }]", "the dataset '../x' lies outside")]
    [InlineData("version: 1", "defaults: { datasets: [/etc] }", "defaults.datasets: []", "the dataset '/etc' lies outside")]
    [InlineData("version: 1", "snapshots: { ignore: ['$.t'], scrub: [guid], tolerance: [{ path: '$', rel: 1e-9 }] }", "snapshots.ignore: [$.t]", "")]
    [InlineData("snapshots: { ignore: ['$.t'] }", "snapshots: { ignore: ['$.t', '$'] }", "snapshots.ignore: [$.t]", "'snapshots.ignore' takes '$' out of the comparison")]
    [InlineData("snapshots: { tolerance: [{ path: '$', rel: 1e-9 }] }", "snapshots: { tolerance: [{ path: '$', rel: 1 }] }", "snapshots.tolerance: []", "out of the comparison")]
    [InlineData("version: 1", "monitoring: { export_container_stats: false }", "monitoring.export_container_stats: false", "")]
    [InlineData("version: 1", "monitoring: { alert_on_orphaned_containers: 4 }", "monitoring.alert_on_orphaned_containers: 3", "is not the operator's '3'")]
    public async Task A_repository_only_tightens(string policy, string own, string holds, string refusal)
    {
        using var work = new Workspace().With("out/policy.yaml", policy).With("repo/.git/HEAD", "").With("repo/sandbox-check.yaml", own).With("repo/nodes/a.py", "x = 1\n");
        var result = await work.Run("scan", "repo", "--policy", "out/policy.yaml", "--print-config");
        Assert.Equal("", result.Error);
        Assert.Contains(holds, result.Out, StringComparison.Ordinal);
        var refused = string.Join('\n', result.Out.Split('\n').Where(l => l.StartsWith("# refused: ", StringComparison.Ordinal)));
        if (refusal.Length == 0)
            Assert.Equal("", refused);
        else
            Assert.Contains(refusal, refused, StringComparison.Ordinal);

        // Each refusal is a finding too, HIGH, and fails the check.
        var report = JsonDocument.Parse((await work.Run("scan", "repo", "--policy", "out/policy.yaml", "--format", "json")).Out).RootElement;
        var found = Findings(report);
        Assert.Equal(refusal.Length > 0, found.Any(f => f.Message.Contains(refusal.Length > 0 ? refusal : "operator", StringComparison.Ordinal) && f.Rule == "SBX9008"));
        Assert.Equal(refusal.Length > 0 ? 1 : 0, report.GetProperty("summary").GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task A_refusal_stands_at_its_key()
    {
        using var work = new Workspace().With("out/policy.yaml", "version: 1").With("repo/.git/HEAD", "")
            .With("repo/sandbox-check.yaml", "version: 1\nscan:\n  max_risk: 100\n  fail_on: critical\n  exclude:\n    - \"a\"\n").With("repo/a.py", "x = 1\n");
        var report = JsonDocument.Parse((await work.Run("scan", "repo", "--policy", "out/policy.yaml", "--format", "sarif")).Out).RootElement;
        var places = report.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation"))
            .Select(p => (p.GetProperty("artifactLocation").GetProperty("uri").GetString(), p.GetProperty("region").GetProperty("startLine").GetInt32(), p.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal([("sandbox-check.yaml", 4, 3), ("sandbox-check.yaml", 6, 7)], places);
        Assert.Contains("SBX9008", report.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The policy's overrides, the repository's, and the profile and memory that <c>s/a.py</c> runs with.</summary>
    [Theory]
    [InlineData("overrides: [{ files: ['s/**'], profile: strategy }]", "version: 1", "strategy", 4096, "")]
    [InlineData("overrides: [{ files: ['s/**'], profile: strategy }]", "overrides: [{ files: ['s/*.py'], profile: node }]", "strategy", 4096, "the profile 'node' is weaker than 'strategy'")]
    [InlineData("overrides: [{ files: ['s/**'], profile: strategy }]", "overrides: [{ files: ['other/**'], profile: node }]", "strategy", 4096, "")]
    [InlineData("overrides: [{ files: ['s/**'], profile: strategy }]", "overrides: [{ files: ['s/**'], profile: eval }]", "eval", 50, "")]
    [InlineData("overrides: [{ files: ['s/**'], profile: node }]", "overrides: [{ files: ['s/**'], profile: executor }]", "executor", 512, "its memory is 2g, not 512m")]
    [InlineData("policy: { ceilings: { memory: 1g, wall: 600s, cpu_time: 600s } }\noverrides: [{ files: ['s/**'], profile: node }]", "overrides: [{ files: ['s/**'], profile: executor }]", "executor", 1024, "")]
    [InlineData("version: 1", "overrides: [{ files: ['s/**'], profile: strategy }]", "strategy", 4096, "")]
    [InlineData("policy: { ceilings: { memory: 256m } }", "overrides: [{ files: ['s/**'], profile: strategy }]", "strategy", 256, "")]
    [InlineData("docker: { memory_limit: 128m }", "defaults: { profile: strategy }\noverrides: [{ files: ['s/**'], profile: node }]", "node", 128, "")]
    public async Task The_operators_profile_of_a_file_holds(string policy, string own, string profile, int megabytes, string refusal)
    {
        using var work = new Workspace().With("out/policy.yaml", policy).With("repo/.git/HEAD", "").With("repo/sandbox-check.yaml", own)
            .With("repo/s/a.py", "x = 1\n").With("repo/s/a.one.input.json", "{}");
        var report = JsonDocument.Parse((await work.Run("check", "repo", "--policy", "out/policy.yaml", "--format", "json")).Out).RootElement;
        var job = Assert.Single(work.Engine.Jobs);
        Assert.Equal((profile, (long)megabytes << 20), (job.Profile, job.Limits.Memory));
        Assert.Equal(refusal.Length > 0, Findings(report).Any(f => f.Message.Contains(refusal.Length > 0 ? refusal : "weaker", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_command_line_outranks_the_policy()
    {
        using var work = new Workspace { ["SANDBOX_CHECK_POLICY"] = "policy.yaml" }.With("policy.yaml", "scan: { fail_on: low, max_risk: 3 }").With("a.py", "x = 1\n");
        var output = (await work.Run("scan", "--fail-on", "critical", "--print-config")).Out;
        Assert.Contains("scan.fail_on: critical  # --fail-on", output, StringComparison.Ordinal);
        Assert.Contains("scan.max_risk: 3  # policy.yaml:1:33", output, StringComparison.Ordinal);
        Assert.Contains("# policy: policy.yaml", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scan: { fail_onn: x }", "policy.yaml:1:9: unknown key 'scan.fail_onn'")]
    [InlineData("policy: { engines: x }", "policy.yaml:1:11: unknown key 'policy.engines'; did you mean 'engine'?")]
    [InlineData("policy: { ceilings: { memory: lots } }", "a size from 32m")]
    [InlineData("[", "policy.yaml:")]
    public async Task A_broken_policy_is_refused_with_its_place(string policy, string expected)
    {
        using var work = new Workspace().With("policy.yaml", policy).With("a.py", "x = 1\n");
        (await work.Run("scan", "--policy", "policy.yaml")).Refuses(expected);
        (await work.Run("scan", "--policy", "nowhere.yaml")).Refuses("cannot read the policy nowhere.yaml");
    }

    [Theory]
    [InlineData("policy: { engine: docker }", "unknown key 'policy'")]
    public async Task A_repositorys_file_gets_nothing_of_the_operators(string own, string expected)
    {
        using var work = new Workspace { ["SECRET"] = "token-of-the-host" }.With("out/policy.yaml", "version: 1").With("repo/sandbox-check.yaml", own).With("repo/a.py", "x = 1\n");
        var result = await work.Run("scan", "repo", "--policy", "out/policy.yaml");
        result.Refuses(expected);
        Assert.DoesNotContain("token-of-the-host", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version: 1", false)]
    [InlineData("policy: { allow_no_scan: true }", true)]
    public async Task A_policy_decides_on_runs_without_a_scan(string policy, bool runs)
    {
        using var work = new Workspace().With("out/policy.yaml", policy).With("repo/.git/HEAD", "").With("repo/a.py", "x = 1\n").With("repo/a.one.input.json", "{}");
        var result = await work.Run("run", "repo/a.py", "--no-scan", "--policy", "out/policy.yaml");
        if (runs)
            Assert.Equal(0, result.Code);
        else
            result.Refuses("the policy out/policy.yaml does not offer --no-scan");
        Assert.Equal(runs ? 1 : 0, work.Engine.Jobs.Count);
    }

    /// <summary>The document for CI engineers lists every key with its owner.</summary>
    [Fact]
    public void Every_key_is_documented_with_its_owner()
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs/policy.md"));
        foreach (var (path, owner) in Keys(ConfigTable.Root, ""))
        {
            var row = Assert.Single(lines, l => l.StartsWith($"| `{path}` | ", StringComparison.Ordinal));
            Assert.StartsWith($"| `{path}` | {Word(owner)} |", row, StringComparison.Ordinal);
        }

        foreach (var key in ((ObjectShape)ConfigTable.PolicyRoot["policy"]!.Shape).Keys)
            Assert.Contains(lines, l => l.StartsWith($"| `policy.{key.Name}` | ", StringComparison.Ordinal));
    }

    private static string Word(Owner owner) => owner switch
    {
        Owner.Operator => "operator",
        Owner.Repository => "repository",
        Owner.Lower => "repository may lower",
        Owner.Limit => "repository, up to the ceiling",
        Owner.Raise => "repository may raise",
        Owner.Shorten => "repository may shorten",
        Owner.Lengthen => "repository may lengthen",
        Owner.Listed => "repository, from the policy's list",
        Owner.RepositoryUnlessSet => "repository, unless the policy sets it",
        _ => "repository, no weaker",
    };

    private static IEnumerable<(string Path, Owner Owner)> Keys(ConfigShape shape, string prefix) => shape switch
    {
        ObjectShape o => o.Keys.SelectMany(k => k.Shape is ObjectShape inner
            ? Keys(inner, $"{prefix}{k.Name}.")
            : Keys(k.Shape, prefix + k.Name).DefaultIfEmpty((prefix + k.Name, k.Owner))),
        MapShape { Value: ObjectShape inner } => Keys(inner, prefix + ".*."),
        ListShape { Item: ObjectShape inner } => Keys(inner, prefix + "[]."),
        _ => [],
    };

    private static (string Rule, string Message)[] Findings(JsonElement report) =>
        [.. report.GetProperty("files").EnumerateArray().SelectMany(f => f.GetProperty("findings").EnumerateArray()).Select(f => (f.GetProperty("ruleId").GetString()!, f.GetProperty("message").GetString()!))];
}
