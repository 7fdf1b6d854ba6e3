using System.Security.Cryptography;
using System.Text;
using Sandbox.Tasks.Tests.Packages;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace Sandbox.Tasks.Tests.Packages;

/// <summary>
/// A local feed with the packages as they would be published, packed from the sources at hand, and a package cache of its own.
/// Both live in a folder named by the hash of those sources: what is stale is never found, and what is not is not packed again.
/// </summary>
public sealed class PackageFeed
{
    private static readonly string[] s_projects = ["src/Sandbox.Check", "src/Sandbox.Tasks"];
    private static readonly string[] s_files = ["Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", "build/native.sh"];
    private static readonly string[] s_folders = ["src", "docs/rules", "build/native"];

    /// <summary>How build/native.sh ends where it can make nothing.</summary>
    private const int Impossible = 3;

    public PackageFeed()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Sandbox.Tasks.sln")))
            root = root.Parent ?? throw new InvalidOperationException("these tests run inside the repository");
        var feeds = Path.Combine(root.FullName, "artifacts", "test-feed");
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\')))!;
        Folder = Path.Combine(feeds, Hash(root.FullName, configuration));
        Cache = Path.Combine(Folder, "cache");
        if (File.Exists(Path.Combine(Folder, "complete")))
            return;

        if (Directory.Exists(feeds))
            Directory.Delete(feeds, recursive: true);
        Directory.CreateDirectory(Folder);
        foreach (var project in s_projects)
            DotNet.Run(root.FullName, ["pack", project, "-c", configuration, "-o", Folder, "-v", "quiet", "-nologo"]).Succeeded();
        // As the build's target Pack does: the package for linux-x64 once more, where that can be made here.
        if (OperatingSystem.IsLinux())
        {
            var native = DotNet.Run("sh", root.FullName, ["build/native.sh", "pack", Folder]);
            if (native.ExitCode == Impossible)
                File.WriteAllText(Path.Combine(Folder, "not-native"), native.Output);
            else
                native.Succeeded();
        }

        File.WriteAllText(Path.Combine(Folder, "nuget.config"), """
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="." />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(Folder, "complete"), "");
    }

    /// <summary>The feed's folder; its <c>nuget.config</c> knows this feed only.</summary>
    public string Folder { get; }

    /// <summary>Where packages of this feed are unpacked.</summary>
    public string Cache { get; }

    /// <summary>The configuration file that names this feed and no other.</summary>
    public string Configuration => Path.Combine(Folder, "nuget.config");

    /// <summary>Why the package for linux-x64 is no native executable; null where it is one.</summary>
    public string? NotNative => !OperatingSystem.IsLinux() ? "only made on Linux"
        : File.Exists(Path.Combine(Folder, "not-native")) ? File.ReadAllText(Path.Combine(Folder, "not-native")) : null;

    private static string Hash(string root, string configuration)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(configuration));
        var sources = s_folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Concat(s_files.Select(file => Path.Combine(root, file)).Where(File.Exists));
        foreach (var file in sources.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
