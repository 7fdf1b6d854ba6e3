using System.Collections.Immutable;

namespace Sandbox.Check.Configuration;

/// <summary>How outputs are compared with verified snapshots.</summary>
internal sealed record SnapshotSettings(ImmutableArray<ToleranceSetting> Tolerance, ImmutableArray<string> Scrub, ImmutableArray<string> Ignore);

/// <summary>Tolerance of the numbers at a JSON path.</summary>
internal sealed record ToleranceSetting(string Path, double? Absolute, double? Relative);
