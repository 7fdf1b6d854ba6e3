namespace Sandbox.Tasks.Tests.Packages;

/// <summary>How a command ended, and both its streams.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    private string Tail => Output.Length <= 3000 ? Output : "…" + Output[^3000..];

    /// <summary>How often the text stands in the log, the closing summary left out, which repeats errors and warnings.</summary>
    public int Count(string text) => Output.Split("Build FAILED.")[0].Split("Build succeeded.")[0].Split(text).Length - 1;

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit {ExitCode}:\n{Tail}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"exit 0, but a failure was expected:\n{Tail}");
        return this;
    }
}
