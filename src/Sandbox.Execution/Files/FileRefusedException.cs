namespace Sandbox.Execution.Files;

/// <summary>A file could not or may not be read or written. The message is one line for the user: which, why, what to do.</summary>
public sealed class FileRefusedException : IOException
{
    public FileRefusedException(string message) : base(message) { }

    public FileRefusedException(string message, Exception inner) : base(message, inner) { }
}
