using System.Collections.Immutable;

namespace Sandbox.Check.Configuration;

/// <summary>Globs and the absolute folder that they are relative to.</summary>
internal sealed record FolderGlobs(string Folder, ImmutableArray<string> Globs);
