namespace Sandbox.Check;

/// <summary>What the process's exit code says. <see cref="CouldNotCheck"/> outranks <see cref="Failed"/>.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Failed = 1;
    public const int CouldNotCheck = 2;
}
