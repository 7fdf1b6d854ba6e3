using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>What the repository's configuration asked for and does not get.</summary>
/// <param name="Where">Where in its file.</param>
/// <param name="Key">The key's path, such as <c>scan.fail_on</c>.</param>
/// <param name="Message">What it asked for and what holds instead, in one sentence without a full stop.</param>
internal sealed record Loosening(ConfigOrigin Where, string Key, string Message);
