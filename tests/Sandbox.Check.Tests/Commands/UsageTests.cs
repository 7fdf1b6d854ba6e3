namespace Sandbox.Check.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("scan --formt json", "unknown option '--formt'", "did you mean '--format'?")]
    [InlineData("scan --fail-on=hgih .", "must be one of low, medium, high, critical, not 'hgih'", "did you mean 'high'?")]
    [InlineData("scan --max-risk 101 .", "--max-risk", "a whole number from 0 to 100, not '101'")]
    [InlineData("scan --format jsn .", "unknown format 'jsn'", "did you mean 'json'?")]
    [InlineData("scan --output report.sarif .", "--output must be FORMAT=FILE")]
    [InlineData("scan --output srif=x .", "unknown format 'srif'", "did you mean 'sarif'?")]
    [InlineData("scan --profile strategi .", "unknown profile 'strategi'", "did you mean 'strategy'?")]
    [InlineData("scan --verbosity loud .", "--verbosity must be one of quiet, normal, detailed, not 'loud'")]
    [InlineData("scan --jobs 0 .", "--jobs")]
    [InlineData("scan --config none.yaml .", "no such configuration file: none.yaml")]
    [InlineData("scan nowhere", "no such path: nowhere")]
    [InlineData("scna", "no such path: scna; did you mean the command 'scan'?")]
    [InlineData("-x", "unknown option '-x'")]
    [InlineData("scan --engine docker .", "'scan' has no option '--engine'", "scan --help")]
    [InlineData("scan -- -x", "no such path: -x")]
    [InlineData("scan - a.py", "cannot be scanned together with paths")]
    [InlineData("check --engine podman .", "must be one of auto, docker, bubblewrap")]
    [InlineData("check --engine bubblewrap --image x .", "--image, --runtime and --gpus are for --engine docker")]
    [InlineData("check --engine bubblewrap --runtime runsc .", "--runtime and --gpus are for --engine docker")]
    [InlineData("check --rootfs /x .", "--rootfs", "are for --engine bubblewrap")]
    [InlineData("check --allow-weak-limits .", "--allow-weak-limits are for --engine bubblewrap")]
    [InlineData("explain SBX0009", "unknown rule 'SBX0009'", "'rules' lists them")]
    [InlineData("explain", "explain --help")]
    [InlineData("image buidl", "unknown command 'buidl'", "did you mean 'build'?")]
    [InlineData("image", "say what to do: image build | list")]
    [InlineData("--format", "'--format'", "check --help")]
    [InlineData("image build pyton", "unknown image 'pyton'", "did you mean 'python'?")]
    [InlineData("accept", "name the nodes, or give --all")]
    [InlineData("accept --all x", "not both")]
    [InlineData("accept Nothing", "no received snapshot of 'Nothing' waits")]
    [InlineData("run nowhere.py", "no such node: nowhere.py")]
    [InlineData("ast nowhere.py", "no such path: nowhere.py")]
    [InlineData("ast a.py --target-version 3.7", "--target-version must be 3.8 to 3.14, not '3.7'")]
    [InlineData("ast a.py a.py", "give --output-dir")]
    [InlineData("scan --files-from none.txt", "cannot read the list of files none.txt")]
    [InlineData("doctor --format xml", "--format must be one of text, json")]
    public async Task A_wrong_command_line_is_refused_in_one_line_that_says_what_to_write(string line, params string[] parts)
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        (await work.Run(line.Split(' '))).Refuses(parts);
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("image build")]
    [InlineData("clean")]
    public async Task The_help_of_a_command_without_paths_shows_none(string command)
    {
        using var work = new Workspace();
        var help = await work.Run([.. command.Split(' '), "--help"]);
        Assert.Equal(0, help.Code);
        Assert.Contains(command, help.Out);
        Assert.DoesNotContain("PATHS", help.Out);
    }

    [Fact]
    public async Task Arguments_with_an_at_sign_are_paths_not_response_files()
    {
        using var work = new Workspace().With("@a.py", "x = 1\n").With("a.py", "--version");
        var result = await work.Run("scan", "@a.py", "--format", "json");
        Assert.Equal(0, result.Code);
        Assert.Contains("\"path\": \"@a.py\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_offers_every_command_that_works_and_none_that_does_not()
    {
        using var work = new Workspace();
        var help = await work.Run("--help");
        Assert.Equal(0, help.Code);
        foreach (var command in new[] { "check", "scan", "run", "review", "accept", "reject", "rules", "explain", "imports", "ast", "image", "doctor", "clean", "init", "baseline" })
            Assert.Matches($"(?m)^  {command}\\b", help.Out);
        foreach (var absent in new[] { "--changed", "--shard", "serve" })
            Assert.DoesNotContain(absent, help.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_tell_the_time_of_phases_and_rules()
    {
        using var work = new Workspace().With("a.py", "import os\nos.listdir('.')\n");
        Assert.DoesNotContain("SBX1701 ", (await work.Run("scan")).Out, StringComparison.Ordinal);
        var stats = (await work.Run("scan", "--stats")).Out;
        Assert.Matches(@"(?m)^rules +[0-9.]+ ms", stats);
        Assert.Matches(@"(?m)^  SBX1701 +[0-9.]+ ms  denied-module", stats);
    }

    [Fact]
    public async Task A_variable_that_means_nothing_is_warned_of()
    {
        using var work = new Workspace { ["SANDBOX_CHECK_FAILON"] = "low" }.With("a.py", "x = 1\n");
        var result = await work.Run("scan");
        Assert.Equal(0, result.Code);
        Assert.Contains("SANDBOX_CHECK_FAILON means nothing here; did you mean 'SANDBOX_CHECK_FAIL_ON'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_check_says_so_and_is_not_clean()
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var error = new StringWriter();
        var host = new Host(
            new Terminal(TextWriter.Null, error, () => Stream.Null, () => false, () => false, () => null), System.Collections.Frozen.FrozenDictionary<string, string>.Empty, work.Folder, Sandbox.Check.Pipeline.Running.EngineSource.Docker);
        Assert.Equal(2, await Cli.RunAsync(["scan"], host, source.Token));
        Assert.Contains("interrupted", error.ToString(), StringComparison.Ordinal);
    }
}
