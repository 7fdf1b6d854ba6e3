using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>The package for linux-x64, where it holds one executable that needs no runtime (docs/adr/0007).</summary>
public sealed partial class NativePackageTests(PackageFeed feed)
{
    private const string Folder = "tools/any/linux-x64/";

    [Fact]
    public void It_holds_the_executable_alone()
    {
        using var package = Open();
        Assert.Equal(
            [Folder + "DotnetToolSettings.xml", Folder + "dotnet-sandbox-check"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("tools/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var settings = new StreamReader(package.GetEntry(Folder + "DotnetToolSettings.xml")!.Open());
        Assert.Contains("Runner=\"executable\"", settings.ReadToEnd());
    }

    [Fact]
    public void It_needs_no_later_C_library_than_is_written_down()
    {
        using var package = Open();
        using var content = new MemoryStream();
        using (var executable = package.GetEntry(Folder + "dotnet-sandbox-check")!.Open())
            executable.CopyTo(content);
        // The versions that it asks for stand in its table of dynamic symbols' names.
        var needed = Version.Matches(Encoding.Latin1.GetString(content.GetBuffer(), 0, (int)content.Length))
            .Select(match => System.Version.Parse(match.Groups[1].ValueSpan)).Max();
        Assert.NotNull(needed);
        Assert.True(needed <= new System.Version(2, 27), $"glibc {needed} is needed; docs/adr/0007 promises 2.27, as .NET itself does (build/native/native.targets lists what would raise it)");
    }

    private ZipArchive Open()
    {
        Assert.SkipWhen(feed.NotNative is not null, $"the package is not native here: {feed.NotNative}");
        return ZipFile.OpenRead(Path.Combine(feed.Folder, "sandbox-check.linux-x64.0.1.0.nupkg"));
    }

    [GeneratedRegex(@"\0GLIBC_(2\.[0-9.]+)(?=\0)")]
    private static partial Regex Version { get; }
}
