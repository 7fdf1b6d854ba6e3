using System.Text.Json;

namespace Sandbox.Check.Tests.Baselines;

public sealed class BaselineTests
{
    private const string Code = "import os\ncmd = 'ls'\nos.system(cmd)\n";

    /// <summary>What was accepted, what stands there later, how many are new and how many held back.</summary>
    [Theory]
    [InlineData(Code, Code, 0, 1)]
    [InlineData(Code, "# moved\n\n\n" + Code, 0, 1)]
    [InlineData(Code, "import os\r\ncmd = 'ls'\r\nos.system(cmd)\r\n", 0, 1)]
    [InlineData(Code, "import os\ncmd = 'ls'\nif cmd:\n    os.system(cmd)\n", 0, 1)]
    [InlineData("import os\nos.system(\n  'ls')\n", "import os\nif 1:\n  os.system(\n      'ls')\n", 0, 1)]
    // One more of the same.
    [InlineData(Code, Code + "os.system(cmd)\n", 1, 1)]
    [InlineData(Code + "os.system(cmd)\n", Code + "os.system(cmd)\n", 0, 2)]
    [InlineData(Code + "os.system(cmd)\n", Code + "os.system(cmd)\nos.system(cmd)\nos.system(cmd)\n", 2, 2)]
    // Another sink, argument, value or way.
    [InlineData(Code, "import os\ncmd = 'ls'\nos.popen(cmd)\n", 1, 0)]
    [InlineData(Code, "import os\ncmd = 'rm -rf /'\nos.system(cmd)\n", 1, 0)]
    [InlineData(Code, "import os\ncmd = 'ls'\nos.system(cmd + ' /')\n", 1, 0)]
    [InlineData("import os\nrun = os.system\nrun('a')\n", "import os\nrun = os.popen\nrun('a')\n", 1, 0)]
    [InlineData("import os\nrun = os.system\nrun('a')\n", "import os\nrun = getattr(os, 'system')\nrun('a')\n", 1, 0)]
    [InlineData("import os\nos.system('a  b')\n", "import os\nos.system('a b')\n", 1, 0)]
    public async Task It_holds_back_what_was_accepted_and_nothing_else(string accepted, string later, int fresh, int held)
    {
        using var work = new Workspace().With("a.py", accepted);
        Assert.Equal(0, (await work.Run("baseline", "create", "--reason", "legacy")).Code);
        work.With("a.py", later);
        var report = await Scan(work);
        Assert.Equal(held, report.GetProperty("baseline").GetProperty("hidden").GetInt32());
        var grave = report.GetProperty("files").EnumerateArray().SelectMany(f => f.GetProperty("findings").EnumerateArray()).Count(f => f.GetProperty("level").GetString() == "HIGH");
        Assert.Equal(fresh, grave);
        Assert.Equal(fresh > 0 ? 1 : 0, report.GetProperty("summary").GetProperty("exitCode").GetInt32());
    }

    /// <summary>Fingerprints held the whole message once.</summary>
    [Fact]
    public async Task A_baseline_of_the_first_fingerprints_holds_back_and_is_renewed()
    {
        const string First = "01bb16433c9bc0f40893d9479cbe8da5";
        using var work = new Workspace().With("a.py", Code).With("sandbox-check.baseline.json", $$"""
            { "version": 1, "entries": [
              { "fingerprint": "{{First}}", "rule": "SBX1101", "path": "a.py", "count": 1, "reason": "old", "owner": "desk", "expires": "2999-01-31" } ] }
            """);
        Assert.Equal(0, (await work.Run("scan", "--baseline", "sandbox-check.baseline.json")).Code);
        Assert.Contains("0 findings added, 1 kept, 0 removed", (await work.Run("baseline", "create")).Out, StringComparison.Ordinal);
        var entry = Assert.Single(Entries(work));
        Assert.NotEqual(First, Word(entry, "fingerprint"));
        Assert.Equal(("old", "desk", "2999-01-31"), (Word(entry, "reason"), Word(entry, "owner"), Word(entry, "expires")));
        Assert.Equal(0, (await work.Run("scan", "--baseline", "sandbox-check.baseline.json")).Code);
        Assert.Contains("nothing to remove", (await work.Run("baseline", "prune")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_back_stays_visible()
    {
        using var work = new Workspace().With("a.py", Code).With("sandbox-check.yaml", "scan: { baseline: b.json }\n");
        await work.Run("baseline", "create", "--reason", "runs ls, see #12", "--owner", "desk", "--expires", "2999-12-31");
        var text = await work.Run("scan");
        Assert.Contains("1 hidden by the baseline", text.Out, StringComparison.Ordinal);
        var held = (await Scan(work, config: true)).GetProperty("files")[0].GetProperty("suppressions")[0];
        Assert.Equal(("external", "runs ls, see #12", "unchanged"), (Word(held, "kind"), Word(held, "reason"), Word(held.GetProperty("finding"), "baselineState")));

        var run = JsonDocument.Parse((await work.Run("scan", "--format", "sarif")).Out).RootElement.GetProperty("runs")[0];
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]", run.GetProperty("baselineGuid").GetString()!);
        var result = run.GetProperty("results").EnumerateArray().Single(r => r.TryGetProperty("suppressions", out _));
        var suppression = result.GetProperty("suppressions")[0];
        Assert.Equal(("unchanged", "external", "runs ls, see #12"), (Word(result, "baselineState"), Word(suppression, "kind"), Word(suppression, "justification")));
        Assert.Equal("desk", Word(suppression.GetProperty("properties"), "owner"));
        Assert.All(run.GetProperty("results").EnumerateArray().Where(r => !r.TryGetProperty("suppressions", out _)), r => Assert.Equal("new", Word(r, "baselineState")));
        Assert.DoesNotContain("runs ls", (await work.Run("scan", "--format", "sarif", "--suppressed", "omit")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_wants_a_reason_for_what_is_grave_and_keeps_those_there_are()
    {
        using var work = new Workspace().With("a.py", Code).With("mild.py", "open('x', 'w')\n");
        (await work.Run("baseline", "create")).Refuses("1 new finding of HIGH or above needs a reason; give --reason TEXT", "a.py:3:1: SBX1101");
        Assert.False(work.Has("sandbox-check.baseline.json"));
        (await work.Run("baseline", "create", "--reason", " ")).Refuses("--reason must be a text");
        (await work.Run("baseline", "create", "--reason", "x", "--expires", "2001-01-01")).Refuses("is over already");
        (await work.Run("baseline", "create", "--reason", "x", "--expires", "soon")).Refuses("must be a day such as");
        await work.Run("baseline", "create", "--reason", "first", "--owner", "me");
        work.With("a.py", Code + "os.popen('y')\n");
        Assert.Contains("1 finding added, ", (await work.Run("baseline", "create", "--reason", "second")).Out, StringComparison.Ordinal);
        var entries = Entries(work).Where(e => Word(e, "path") == "a.py").ToArray();
        Assert.Equal(["first", "second"], entries.Select(e => Word(e, "reason")).Order(StringComparer.Ordinal));
        Assert.Equal(0, (await work.Run("scan", "--baseline", "sandbox-check.baseline.json")).Code);
        Assert.Contains("0 findings added", (await work.Run("baseline", "create")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_repository_leaves_other_entries_alone()
    {
        using var work = new Workspace().With("a/a.py", Code).With("b/b.py", Code);
        await work.Run("baseline", "create", "--reason", "x");
        work.With("a/a.py", "x = 1\n").With("b/b.py", "x = 1\n");
        Assert.Contains("1 stale in the baseline", (await work.Run("scan", "a", "--baseline", "sandbox-check.baseline.json")).Out, StringComparison.Ordinal);
        await work.Run("baseline", "prune", "a", "--baseline", "sandbox-check.baseline.json");
        Assert.Equal("b/b.py", Word(Assert.Single(Entries(work)), "path"));
    }

    [Fact]
    public async Task Stale_entries_are_reported_and_pruned()
    {
        using var work = new Workspace().With("a.py", Code + "os.system(cmd)\n").With("gone.py", Code).With("same.py", Code);
        await work.Run("baseline", "create", "--reason", "x");
        work.With("a.py", Code);
        File.Delete(work.PathOf("gone.py"));
        var report = await Scan(work);
        Assert.Equal([("a.py", 1, "unchanged"), ("gone.py", 0, "absent")],
            report.GetProperty("baseline").GetProperty("stale").EnumerateArray().Select(e => (Word(e, "path"), e.GetProperty("used").GetInt32(), Word(e, "baselineState"))));
        var lines = report.GetProperty("files").EnumerateArray().Single(f => Word(f, "path") == "sandbox-check.baseline.json").GetProperty("findings").EnumerateArray().ToArray();
        Assert.Equal(["SBX9009", "SBX9009"], lines.Select(f => Word(f, "ruleId")));
        Assert.Equal("{", File.ReadAllLines(work.PathOf("sandbox-check.baseline.json"))[lines[0].GetProperty("line").GetInt32() - 1].Trim());
        var sarif = (await work.Run("scan", "--format", "sarif", "--baseline", "sandbox-check.baseline.json")).Out;
        Assert.Contains("\"absent\"", sarif, StringComparison.Ordinal);

        var pruned = (await work.Run("baseline", "prune")).Out;
        Assert.Contains("a.py: SBX1101 lowered from 2 to 1 (x)", pruned, StringComparison.Ordinal);
        Assert.Contains("gone.py: SBX1101 removed (x)", pruned, StringComparison.Ordinal);
        Assert.Equal(["a.py", "same.py"], Entries(work).Select(e => Word(e, "path")));
        Assert.Contains("nothing to remove", (await work.Run("baseline", "prune")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_entry_holds_nothing_back_and_is_reported()
    {
        using var work = new Workspace().With("a.py", Code);
        await work.Run("baseline", "create", "--reason", "until the release", "--expires", "2999-12-31");
        work.With("sandbox-check.baseline.json", work.Read("sandbox-check.baseline.json").Replace("2999", "2001", StringComparison.Ordinal));
        var report = await Scan(work);
        Assert.Equal(1, report.GetProperty("summary").GetProperty("exitCode").GetInt32());
        Assert.Equal("2001-12-31", Word(report.GetProperty("baseline").GetProperty("expired")[0], "expires"));
        Assert.Contains("SBX1101 in a.py was accepted until 2001-12-31", report.ToString(), StringComparison.Ordinal);
        (await work.Run("baseline", "create")).Refuses("needs a reason");
        await work.Run("baseline", "create", "--reason", "renewed");
        Assert.Equal("renewed", Word(Assert.Single(Entries(work)), "reason"));
    }

    [Fact]
    public async Task What_could_not_be_analysed_is_never_accepted()
    {
        using var work = new Workspace().With("a.py", "x = (\n");
        Assert.Contains("0 findings added", (await work.Run("baseline", "create")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await work.Run("scan", "--baseline", "sandbox-check.baseline.json")).Code);
    }

    [Fact]
    public async Task A_node_runs_when_what_rejected_it_is_accepted()
    {
        using var work = new Workspace().With("a.py", "import os\nos.system('ls')\n").With("a.one.input.json", "{}");
        await work.Run("check");
        Assert.Empty(work.Engine.Jobs);
        await work.Run("baseline", "create", "--reason", "x");
        await work.Run("check", "--baseline", "sandbox-check.baseline.json");
        Assert.Single(work.Engine.Jobs);
    }

    [Fact]
    public async Task Ci_accepts_nothing()
    {
        using var work = new Workspace { ["CI"] = "true" }.With("a.py", Code);
        (await work.Run("baseline", "create", "--reason", "x")).Refuses("a CI run accepts nothing");
    }

    /// <summary>A baseline that is not exactly one hides nothing and stops the check.</summary>
    [Theory]
    [InlineData("", "is not valid JSON")]
    [InlineData("[]", "b.json:1: the baseline is not usable: the baseline must be an object")]
    [InlineData("{}", "'version' is missing")]
    [InlineData("""{ "version": 2 }""", "'version' must be 1")]
    [InlineData("""{ "version": 1, "entires": [] }""", "unknown key 'entires'; did you mean 'entries'?")]
    [InlineData("""{ "version": 1, "version": 1 }""", "key 'version' is given twice")]
    [InlineData("""{ "version": 1, "entries": {} }""", "'entries' must be a list")]
    [InlineData("""{ "version": 1, "entries": ["x"] }""", "an entry must be an object")]
    [InlineData("{ \"version\": 1,\n \"entries\": [\n {} ] }", "b.json:3: the baseline is not usable: the entry has no 'fingerprint'")]
    [InlineData("""{ "version": 1, "entries": [{ "fingerprint": "*" }] }""", "'fingerprint' must be 32 hexadecimal digits")]
    [InlineData("""{ "version": 1, "entries": [{ "rule": "*" }] }""", "'rule' must be a rule id")]
    [InlineData("""{ "version": 1, "entries": [{ "count": 0 }] }""", "'count' must be a number from 1")]
    [InlineData("""{ "version": 1, "entries": [{ "count": 1e99 }] }""", "'count' must be a whole number")]
    [InlineData("""{ "version": 1, "entries": [{ "reason": " " }] }""", "'reason' is empty")]
    [InlineData("""{ "version": 1, "entries": [{ "expires": "soon" }] }""", "'expires' must be a day")]
    [InlineData("""{ "version": 1, "entries": [{ "expires": "2027-02-30" }] }""", "'expires' must be a day")]
    [InlineData("""{ "version": 1, "entries": [] } {}""", "is not valid JSON")]
    [InlineData("""{ "version": 1, "entries": [[[[[[[[[[[[]]]]]]]]]]]] }""", "an entry must be an object")]
    [InlineData("{ \"\\u001b[31m\": 1 }", "unknown key '\\u{1b}[31m'")]
    public async Task A_broken_baseline_is_refused(string json, string expected)
    {
        using var work = new Workspace().With("a.py", Code).With("b.json", json);
        (await work.Run("scan", "--baseline", "b.json")).Refuses("b.json", expected);
    }

    [Fact]
    public async Task A_baseline_that_is_too_large_missing_no_text_or_a_link_is_refused()
    {
        using var work = new Workspace().With("a.py", Code).With("b.json", new byte[(16 << 20) + 1]).With("utf.json", [(byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}']);
        (await work.Run("scan", "--baseline", "b.json")).Refuses("larger than 16 MB");
        (await work.Run("scan", "--baseline", "nowhere.json")).Refuses("cannot read the baseline nowhere.json");
        (await work.Run("scan", "--baseline", "utf.json")).Refuses("utf.json");
        File.CreateSymbolicLink(work.PathOf("link.json"), "/etc/passwd");
        work.With("sandbox-check.yaml", "scan: { baseline: link.json }\n");
        (await work.Run("scan")).Refuses("the baseline link.json is no plain file");
    }

    private static async Task<JsonElement> Scan(Workspace work, bool config = false) =>
        JsonDocument.Parse((await (config ? work.Run("scan", "--format", "json") : work.Run("scan", "--format", "json", "--baseline", "sandbox-check.baseline.json"))).Out).RootElement;

    private static JsonElement[] Entries(Workspace work) =>
        [.. JsonDocument.Parse(work.Read("sandbox-check.baseline.json")).RootElement.GetProperty("entries").EnumerateArray()];

    private static string Word(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
