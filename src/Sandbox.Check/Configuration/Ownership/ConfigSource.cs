using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration.Ownership;

/// <summary>One configuration document of a check, valid by its table.</summary>
/// <param name="Shown">How its values name it as their origin.</param>
/// <param name="Folder">What its paths and globs are relative to, absolute.</param>
/// <param name="Document">Its values.</param>
/// <param name="IsRepositorys">Whether it is the repository's own, whose attempts to loosen are reported.</param>
internal sealed record ConfigSource(string Shown, string Folder, ConfigMap Document, bool IsRepositorys);
