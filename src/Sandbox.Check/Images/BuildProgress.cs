namespace Sandbox.Check.Images;

/// <summary>What the engine says of a build, on a terminal's standard error only.</summary>
internal sealed class BuildProgress(Terminal terminal) : IProgress<string>
{
    public void Report(string value)
    {
        if (terminal.ErrorIsTerminal)
            terminal.Error.WriteLine(SafeText.Line(value));
    }
}
