namespace Sandbox.Check.Configuration;

/// <summary>The repository's configuration as read: findings point into it.</summary>
/// <param name="Path">Absolute.</param>
internal sealed record ConfigFile(string Path, string Text);
