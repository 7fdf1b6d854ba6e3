using System.Text.RegularExpressions;

namespace Sandbox.Tasks.Tests.Packages;

/// <summary>How a command ended, and both its streams.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    private string Tail => Output.Length <= 3000 ? Output : "…" + Output[^3000..];

    /// <summary>How often the text stands in the log, closing summaries left out, which repeat errors and warnings (the restore before <c>-f</c> has one of its own).</summary>
    public int Count(string text) => Summary.Replace(Output, "").Split(text).Length - 1;

    [GeneratedRegex(@"^Build (?:succeeded|FAILED)\..*?(?:^Time Elapsed|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Summary { get; }

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
