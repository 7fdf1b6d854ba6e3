using System.Collections.Immutable;

namespace Sandbox.Analysis.Knowledge;

/// <summary>Where a call passes the argument that plays a part in an effect.</summary>
/// <param name="Name">The part, such as <c>path</c>, <c>mode</c>, <c>command</c>, <c>url</c>, <c>code</c> or <c>callback</c>.</param>
/// <param name="Position">Its place among the positional arguments (of a method: without <c>self</c>); -1 where it is keyword only.</param>
/// <param name="Rest">Whether all further positional arguments play the part too.</param>
/// <param name="Keywords">The keywords it goes by.</param>
public sealed record ArgumentRole(string Name, int Position, bool Rest, ImmutableArray<string> Keywords);
