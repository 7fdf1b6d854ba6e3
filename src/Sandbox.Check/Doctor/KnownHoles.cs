using System.Collections.Immutable;

namespace Sandbox.Check.Doctor;

/// <summary>
/// Ways out of a container that parts of an engine are known for, by version. A version without the fix may still have it: distributions put fixes into old
/// versions, under the old number.
/// </summary>
internal static class KnownHoles
{
    /// <param name="Component">As the engine names its part.</param>
    /// <param name="Id">The CVE's id.</param>
    /// <param name="Fixed">The first good version of each branch, ascending; later branches are good.</param>
    private sealed record Hole(string Component, string Id, params ImmutableArray<Version> Fixed);

    /// <summary>Sources: the projects' security advisories.</summary>
    private static readonly ImmutableArray<Hole> s_holes =
    [
        new("runc", "CVE-2019-5736", new Version(1, 0, 0)),
        new("runc", "CVE-2024-21626", new Version(1, 1, 12)),
        new("runc", "CVE-2025-31133", new Version(1, 2, 8), new Version(1, 3, 3), new Version(1, 4, 0)),
        new("runc", "CVE-2025-52565", new Version(1, 2, 8), new Version(1, 3, 3), new Version(1, 4, 0)),
        new("runc", "CVE-2025-52881", new Version(1, 2, 8), new Version(1, 3, 3), new Version(1, 4, 0)),
        new("containerd", "CVE-2020-15257", new Version(1, 3, 9), new Version(1, 4, 3)),
        new("containerd", "CVE-2022-23648", new Version(1, 4, 13), new Version(1, 5, 10), new Version(1, 6, 1)),
    ];

    /// <summary>The ids of the holes that a version may have, with the versions that fix them; empty for none, null for a version that cannot be read.</summary>
    /// <param name="component">Such as <c>runc</c>.</param>
    /// <param name="version">As the engine gives it, such as <c>1.1.5+ds1</c>, <c>v1.7.2</c> or <c>1.4.0-rc.2</c>.</param>
    public static IReadOnlyList<(string Id, string Fixed)>? Of(string component, string version)
    {
        var number = version.TrimStart('v').Split('+', '-', '~')[0];
        if (!Version.TryParse(number, out var parsed))
            return null;
        // What comes before a release is not yet it.
        var isEarly = version.Contains("-rc", StringComparison.Ordinal) || version.Contains("-beta", StringComparison.Ordinal) || version.Contains("~rc", StringComparison.Ordinal);
        var seen = new Version(parsed.Major, parsed.Minor, Math.Max(0, parsed.Build));
        return [.. s_holes.Where(hole => hole.Component == component && !IsFixed(hole, seen, isEarly)).Select(hole => (hole.Id, string.Join(", ", hole.Fixed)))];
    }

    private static bool IsFixed(Hole hole, Version seen, bool isEarly)
    {
        var fixedIn = hole.Fixed.LastOrDefault(version => (version.Major, version.Minor).CompareTo((seen.Major, seen.Minor)) <= 0);
        if (fixedIn is null)
            return false;
        return (fixedIn.Major, fixedIn.Minor) == (seen.Major, seen.Minor)
            ? isEarly ? seen > fixedIn : seen >= fixedIn
            : fixedIn == hole.Fixed[^1];
    }
}
