namespace Sandbox.Check.Configuration;

/// <summary>The repository's configuration as read: findings point into it.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Shown">How its values name it as their origin.</param>
internal sealed record ConfigFile(string Path, string Shown, string Text);
