namespace Sandbox.Execution.Snapshots;

/// <summary>How the files of samples and snapshots are called.</summary>
public static class SnapshotNames
{
    public const string Input = ".input.json";
    public const string Verified = ".verified.json";
    public const string Received = ".received.json";

    /// <summary>The received file beside a verified one.</summary>
    public static string ReceivedFor(string verifiedPath) => Exchange(verifiedPath, Verified, Received);

    /// <summary>The verified file beside a received one.</summary>
    public static string VerifiedFor(string receivedPath) => Exchange(receivedPath, Received, Verified);

    private static string Exchange(string path, string suffix, string other) => path.EndsWith(suffix, StringComparison.Ordinal)
        ? path[..^suffix.Length] + other
        : throw new ArgumentException($"Expected a path that ends in {suffix}.", nameof(path));
}
