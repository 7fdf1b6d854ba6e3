using System.Collections.Immutable;

namespace Sandbox.Execution.Engines;

/// <summary>An image on the engine.</summary>
/// <param name="Id">Its digest, <c>sha256:…</c>.</param>
/// <param name="Tags">Its names.</param>
/// <param name="Created">When it was built.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Labels">Its labels.</param>
public sealed record ImageInfo(
    string Id, ImmutableArray<string> Tags, DateTimeOffset? Created, long Size, ImmutableDictionary<string, string> Labels);
