namespace Sandbox.Check;

/// <summary>Something that ends the command with exit code 2; the message is one line that says what happened, where, and what to do.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(string message)
        : base(message) { }

    public ToolException(string message, Exception inner)
        : base(message, inner) { }
}
