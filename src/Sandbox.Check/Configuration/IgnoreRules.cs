using Sandbox.Check.Git;

namespace Sandbox.Check.Configuration;

/// <summary>What of git's ignoring a check follows.</summary>
/// <param name="IsOff">Git-ignored files are scanned too.</param>
/// <param name="Tracked">Files that are scanned whatever is said of them; null where a <c>.gitignore</c> is taken at its word.</param>
/// <param name="Files">The <c>.gitignore</c> files that hold, by folder relative to the root; null for those of the work tree.</param>
internal sealed record IgnoreRules(bool IsOff, TrackedFiles? Tracked = null, IReadOnlyDictionary<string, byte[]>? Files = null);
