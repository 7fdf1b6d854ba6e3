using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>Installs the tool from the feed, as a user does.</summary>
public sealed class ToolPackageTests(PackageFeed feed) : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("sandbox-tool-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_global_tool_is_dotnet_sandbox_check()
    {
        Install("--tool-path", "tools").Succeeded();
        File.WriteAllText(Path.Combine(_directory, "Loader.py"), ThrowawayProject.Dangerous);
        File.WriteAllText(Path.Combine(_directory, "Writer.py"), ThrowawayProject.Harmless);
        // dotnet looks for dotnet-sandbox-check on PATH.
        var path = new Dictionary<string, string> { ["PATH"] = Path.Combine(_directory, "tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH") };

        var refused = DotNet.Run(_directory, ["sandbox-check", "scan", "Loader.py"], path);
        Assert.True(refused.ExitCode == 1, refused.Output);
        Assert.Contains("SBX11", refused.Output);
        Assert.Equal(0, DotNet.Run(_directory, ["sandbox-check", "scan", "Writer.py"], path).ExitCode);
    }

    [Fact]
    public void A_local_tool_is_run_by_its_manifest()
    {
        DotNet.Run(_directory, ["new", "tool-manifest"]).Succeeded();
        Install().Succeeded();
        File.WriteAllText(Path.Combine(_directory, "Loader.py"), ThrowawayProject.Dangerous);
        var refused = DotNet.Run(_directory, ["tool", "run", "dotnet-sandbox-check", "--", "scan", "Loader.py"], Cache);
        Assert.True(refused.ExitCode == 1, refused.Output);
    }

    [Fact]
    public void There_is_a_package_for_each_platform_and_one_for_the_others()
    {
        var packages = Directory.GetFiles(feed.Folder, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(
            ["Sandbox.Tasks.0.1.0.nupkg", "sandbox-check.0.1.0.nupkg", "sandbox-check.any.0.1.0.nupkg", "sandbox-check.linux-x64.0.1.0.nupkg", "sandbox-check.win-x64.0.1.0.nupkg"],
            packages);
    }

    private Dictionary<string, string> Cache => new() { ["NUGET_PACKAGES"] = feed.Cache };

    private CommandResult Install(params string[] arguments) => DotNet.Run(
        _directory,
        ["tool", "install", "sandbox-check", "--version", "0.1.0", "--configfile", feed.Configuration, .. arguments],
        Cache);
}
