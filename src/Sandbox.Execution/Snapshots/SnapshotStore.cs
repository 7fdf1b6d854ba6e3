using Sandbox.Execution.Files;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// The snapshot files below a root: the edge of the comparison. In CI (see <see cref="IsCi"/>) verified files are only read: nothing is accepted,
/// nothing rejected; received files are written so that they can be kept as artifacts.
/// </summary>
/// <param name="root">The folder to which paths are relative.</param>
/// <param name="inCi">Whether this is CI.</param>
public sealed class SnapshotStore(RootFolder root, bool inCi)
{
    /// <summary>Whether the value of the environment variable <c>CI</c> says so: <c>true</c> or <c>1</c>.</summary>
    public static bool IsCi(string? value) => value is "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Compares an output with the sample's verified snapshot. Writes the received file where it is new or differs, deletes a stale one
    /// where it matches.
    /// </summary>
    /// <exception cref="FileRefusedException">The verified file could not or may not be read.</exception>
    public SnapshotResult Check(Sample sample, ReadOnlyMemory<byte> output, SnapshotOptions options)
    {
        var verifiedPath = sample.VerifiedPath;
        var receivedPath = SnapshotNames.ReceivedFor(verifiedPath);
        var verified = root.Read(verifiedPath, SnapshotWriter.MaxBytes);
        if (!Received.TryCreate(output, options, out var received, out var error))
            return new SnapshotResult(verified is null ? SnapshotStatus.New : SnapshotStatus.Mismatch, verifiedPath, null, null, error);
        if (verified is null)
            return Keep(SnapshotStatus.New, verifiedPath, receivedPath, received, null);

        var comparison = Comparer.Compare(verified, received, options, verifiedPath, receivedPath);
        if (!comparison.IsEqual)
            return Keep(SnapshotStatus.Mismatch, verifiedPath, receivedPath, received, comparison);
        root.Delete(receivedPath);
        return new SnapshotResult(SnapshotStatus.Match, verifiedPath, null, comparison, null);
    }

    private SnapshotResult Keep(SnapshotStatus status, string verifiedPath, string receivedPath, Received received, Comparison? comparison)
    {
        try
        {
            root.Write(receivedPath, received.Text.Span);
            return new SnapshotResult(status, verifiedPath, receivedPath, comparison, comparison?.Problem);
        }
        catch (FileRefusedException error)
        {
            return new SnapshotResult(status, verifiedPath, null, comparison, error.Message);
        }
    }

    /// <summary>Compares a received file that waits with what was verified.</summary>
    /// <returns>The comparison; null where nothing has been verified yet.</returns>
    /// <exception cref="FileRefusedException">A file is gone or may not be read.</exception>
    public Comparison? Review(string receivedPath, SnapshotOptions options)
    {
        var verifiedPath = SnapshotNames.VerifiedFor(receivedPath);
        var text = root.Read(receivedPath, SnapshotWriter.MaxBytes) ?? throw new FileRefusedException($"{receivedPath} is gone; run the check again");
        if (root.Read(verifiedPath, SnapshotWriter.MaxBytes) is not { } verified)
            return null;
        return Received.TryCreate(text, options, out var received, out var error)
            ? Comparer.Compare(verified, received, options, verifiedPath, receivedPath)
            : new Comparison(1, [], "", error);
    }

    /// <summary>Makes a received file the verified one.</summary>
    /// <exception cref="FileRefusedException">There is none, it may not be used, or this is CI.</exception>
    public void Accept(string receivedPath)
    {
        RefuseInCi("accepted");
        root.Replace(receivedPath, SnapshotNames.VerifiedFor(receivedPath));
    }

    /// <summary>Deletes a received file.</summary>
    /// <exception cref="FileRefusedException">It could not be deleted, or this is CI.</exception>
    public void Reject(string receivedPath)
    {
        RefuseInCi("rejected");
        _ = SnapshotNames.VerifiedFor(receivedPath);
        root.Delete(receivedPath);
    }

    private void RefuseInCi(string what)
    {
        if (inCi)
            throw new FileRefusedException($"snapshots are not {what} in CI; do it on your machine and commit the verified files");
    }
}
