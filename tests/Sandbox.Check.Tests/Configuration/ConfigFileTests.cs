namespace Sandbox.Check.Tests.Configuration;

public sealed class ConfigFileTests
{
    [Theory]
    [InlineData("scan: { fail_onn: high }", "sandbox-check.yaml:1:9: unknown key 'scan.fail_onn'; did you mean 'fail_on'?")]
    [InlineData("version: 1\nscna: {}", ":2:1: unknown key 'scna'; did you mean 'scan'?")]
    [InlineData("version: 2", ":1:10: 'version' must be 1, not '2'")]
    [InlineData("scan: [a]", ":1:7: 'scan' must be a mapping, not a list")]
    [InlineData("scan: { include: x }", ":1:18: 'scan.include' must be a list, not a single value")]
    [InlineData("scan: { max_risk: 101 }", "a whole number from 0 to 100, not '101'")]
    [InlineData("scan: { points: { X1: 3 } }", "'X1' in 'scan.points' must be a rule id")]
    [InlineData("scan: { points: { SBX9999: 3 } }", ":1:19: unknown rule 'SBX9999' in 'scan.points'", "'dotnet sandbox-check rules' lists them")]
    [InlineData("scan: { points: { SBX1710: 3 } }", "unknown rule 'SBX1710'", "did you mean 'SBX1")]
    [InlineData("snapshots: { tolerance: [{ path: '$[', abs: 1 }] }", ":1:34: 'snapshots.tolerance[0].path' is '$[', which is no JSON path: ")]
    [InlineData("snapshots: { ignore: ['x'] }", ":1:23: 'snapshots.ignore[0]' is 'x', which is no JSON path: ")]
    [InlineData("defaults: { datasets: [/etc] }", ":1:24: the dataset '/etc' is no folder inside the repository")]
    [InlineData("defaults: { datasets: [.] }", ":1:24: the dataset '.' is no folder")]
    [InlineData("overrides: [{ files: ['**'], datasets: [a, ../..] }]", ":1:44: the dataset '../..' is no folder")]
    [InlineData("scan: { baseline: ../b.json }", ":1:19: the baseline '../b.json' lies outside of the repository; --baseline may name one there")]
    [InlineData("docker: { fallback_to_direct: true }", "is refused: running untrusted code without isolation is not offered")]
    [InlineData("docker: { network_mode: bridge }", "is refused: a node never gets a network")]
    [InlineData("docker: { read_only: false }", "is refused: the container's root stays read-only")]
    [InlineData("docker: { cleanup_on_exit: false }", "is refused")]
    [InlineData("docker: { gpus: none }", ":1:17: 'docker.gpus' must be all or a whole number from 1 to 64, not 'none'")]
    [InlineData("docker: { gpus: 0 }", "must be all or a whole number from 1 to 64, not '0'")]
    [InlineData("docker: { runtime: 'run sc' }", "'docker.runtime' is 'run sc', which is no runtime's name")]
    [InlineData("docker: { seccomp_profile: x.json }", "is refused")]
    [InlineData("docker: { tmpfs: { options: rw } }", "is refused: /tmp is always mounted rw,noexec,nosuid")]
    [InlineData("docker: { memory_limit: 12 }", "a size from 32m to 1024g, such as 512m or 2g, not '12'")]
    [InlineData("docker: { timeout_seconds: -1 }", "a number from 0.1 to 86400")]
    [InlineData("monitoring: { prometheus_port: 8000 }", "is refused: there is no service to measure in this version")]
    [InlineData("profiles: { a: { extends: b }, b: { extends: a } }", "extends itself")]
    [InlineData("profiles: { node: { extends: strategy } }", "the profile 'node' is built in")]
    [InlineData("profiles: { a: { extends: stratgy } }", "unknown profile 'stratgy'; did you mean 'strategy'?")]
    [InlineData("profiles: { a: { limits: { memory: 1g } } }", "'profiles.a.extends' is missing")]
    [InlineData("profiles: { a: { extends: node, limits: { tmp: 400m } } }", "do not fit into 512m of memory")]
    [InlineData("overrides: [{ profile: eval }]", "'overrides[0].files' is missing")]
    [InlineData("overrides: [{ files: ['**'], profile: nope }]", "unknown profile 'nope'")]
    [InlineData("defaults: { kind: programm }", "must be one of node, function, script, not 'programm'")]
    [InlineData("scan: { fail_on: '${LEVEL:-high}' }", "variables such as '${LEVEL:-high}' are not replaced in 'scan.fail_on'")]
    [InlineData("docker: { image: '${NO_SUCH_VARIABLE}' }", "the variable NO_SUCH_VARIABLE that 'docker.image' names is not set")]
    [InlineData("a: 1\na: 2", ":2:1: key 'a' is given twice")]
    [InlineData("scan: !!python/object:os.system {}", "tags such as")]
    [InlineData("scan: [", "not valid YAML")]
    [InlineData("--- {}\n--- {}", "more than one YAML document")]
    [InlineData("[]", "must be a mapping")]
    [InlineData("scan: *nothing", "sandbox-check.yaml:1:7")]
    public async Task A_broken_configuration_is_refused_with_its_place(string yaml, params string[] expected)
    {
        using var work = new Workspace().With("sandbox-check.yaml", yaml).With("a.py", "x = 1\n");
        (await work.Run("scan")).Refuses(["sandbox-check.yaml", .. expected]);
    }

    [Fact]
    public async Task Bombs_of_aliases_and_depth_are_capped()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(0, 9).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i), 9))}]\n"));
        using var work = new Workspace().With("a.py", "x = 1\n");
        (await work.With("sandbox-check.yaml", bomb).Run("scan")).Refuses("more than");
        (await work.With("sandbox-check.yaml", "scan: " + new string('[', 5000)).Run("scan")).Refuses("nested deeper than 32 levels");
        (await work.With("sandbox-check.yaml", new string(' ', 2 << 20)).Run("scan")).Refuses("larger than 1 MB");
    }

    [Fact]
    public async Task A_link_is_not_followed_unless_the_user_names_it()
    {
        using var work = new Workspace().With("a.py", "x = 1\n").With("secret", "token-of-the-host: 1\n").With("good.yaml", "version: 1\n");
        File.CreateSymbolicLink(work.PathOf("sandbox-check.yaml"), work.PathOf("secret"));
        var result = await work.Run("scan");
        result.Refuses("is no plain file", "--config");
        Assert.DoesNotContain("token-of-the-host", result.Error, StringComparison.Ordinal);
        File.CreateSymbolicLink(work.PathOf("link.yaml"), work.PathOf("good.yaml"));
        Assert.Equal(0, (await work.Run("scan", "--config", "link.yaml")).Code);
    }

    [Fact]
    public async Task Json_is_accepted()
    {
        using var work = new Workspace().With("sandbox-check.yaml", """{ "version": 1, "scan": { "max_risk": 40 } }""").With("a.py", "x = 1\n");
        var result = await work.Run("scan", "--print-config");
        Assert.Contains("scan.max_risk: 40  # sandbox-check.yaml:1:39", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_layer_outranks_the_one_below_it_and_is_named()
    {
        using var work = new Workspace().With("sandbox-check.yaml", "scan: { fail_on: low, max_risk: 10 }\n").With("sub/a.py", "x = 1\n");
        Assert.Contains("scan.fail_on: low  # sandbox-check.yaml:1:18", (await work.Run("scan", "sub", "--print-config")).Out, StringComparison.Ordinal);
        work["SANDBOX_CHECK_FAIL_ON"] = "medium";
        Assert.Contains("scan.fail_on: medium  # SANDBOX_CHECK_FAIL_ON", (await work.Run("scan", "sub", "--print-config")).Out, StringComparison.Ordinal);
        var all = (await work.Run("scan", "sub", "--print-config", "--fail-on", "critical")).Out;
        Assert.Contains("scan.fail_on: critical  # --fail-on", all, StringComparison.Ordinal);
        Assert.Contains("docker.image: sandbox-python  # default", all, StringComparison.Ordinal);
        Assert.Contains("scan.max_risk: 10  # sandbox-check.yaml:1:33", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_are_replaced_where_that_is_allowed()
    {
        using var work = new Workspace { ["LIMIT"] = "1g" }
            .With("sandbox-check.yaml", "docker: { memory_limit: '${LIMIT}', image: '${IMAGE:-mine}:1', timeout_seconds: '${T:-5}' }\n")
            .With("a.py", "x = 1\n").With("a.s.input.json", "{}");
        await work.Run("check");
        var job = Assert.Single(work.Engine.Jobs);
        Assert.Equal((1L << 30, TimeSpan.FromSeconds(5)), (job.Limits.Memory, job.Limits.Wall));
        Assert.Contains("docker.image: mine:1", (await work.Run("scan", "--print-config")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profiles_extend_and_overrides_choose_by_glob()
    {
        using var work = new Workspace()
            .With("sandbox-check.yaml", """
                defaults: { profile: node }
                overrides:
                  - { files: ["strategies/**"], profile: desk, kind: script }
                  - { files: ["strategies/slow*.py"], profile: slow }
                profiles:
                  slow: { extends: desk, limits: { wall: 5m } }
                  desk: { extends: strategy, allow_imports: [ccxt], limits: { memory: 1g, wall: 120s, pids: 32 } }
                """)
            .With("strategies/fast.py", "result = 1\n").With("strategies/slow_one.py", "result = 1\n").With("n/Node.py", "x = 1\n").With("n/Node.s.input.json", "1");
        await work.Run("check");
        var jobs = work.Engine.Jobs.OrderBy(j => j.Node.Path, StringComparer.Ordinal).ToArray();
        Assert.Equal(["node", "desk", "slow"], jobs.Select(j => j.Profile));
        Assert.Equal([60, 120, 300], jobs.Select(j => (int)j.Limits.Wall.TotalSeconds));
        Assert.Equal([512L << 20, 1L << 30, 1L << 30], jobs.Select(j => j.Limits.Memory));
        Assert.Equal(32, jobs[2].Limits.Pids);
    }

    [Theory]
    [InlineData("node", 512, 1, 60)]
    [InlineData("strategy", 4096, 2, 300)]
    [InlineData("eval", 50, 0.5, 5)]
    [InlineData("executor", 2048, 0.5, 600)]
    public async Task The_built_in_profiles_have_the_designs_limits(string profile, long megabytes, double cpus, int seconds)
    {
        using var work = new Workspace().With("a.py", "x = 1\n").With("a.s.input.json", "{}");
        await work.Run("check", "--profile", profile);
        var limits = Assert.Single(work.Engine.Jobs).Limits;
        Assert.Equal((megabytes << 20, cpus, seconds), (limits.Memory, limits.Cpus, (int)limits.Wall.TotalSeconds));
        Assert.True(limits.Tmp * 2 <= limits.Memory / 2);
    }

    [Fact]
    public async Task Without_docker_the_check_only_scans()
    {
        using var work = new Workspace().With("sandbox-check.yaml", "docker: { enabled: false }\n").With("a.py", "x = 1\n").With("a.s.input.json", "{}");
        Assert.Equal(0, (await work.Run("check")).Code);
        Assert.Empty(work.Engine.Jobs);
    }
}
