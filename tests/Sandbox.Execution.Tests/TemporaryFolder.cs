using Sandbox.Execution.Files;

namespace Sandbox.Execution.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("sandbox-check-test-").FullName;

    public RootFolder Root => new(FullPath);

    public string At(string relative) => Path.Join(FullPath, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
    }

    public void Folder(string relative) => Directory.CreateDirectory(At(relative));

    public void Link(string relative, string target) => File.CreateSymbolicLink(At(relative), target);

    /// <summary>Every file and link below, with <c>/</c>, in ordinal order.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(FullPath, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
