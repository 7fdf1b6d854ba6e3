using System.Runtime.Versioning;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Tests.Files;

namespace Sandbox.Execution.Tests.Nodes;

public sealed class DatasetResolverTests : IDisposable
{
    private readonly TemporaryFolder outside = new();
    private readonly TemporaryFolder folder = new();

    public DatasetResolverTests()
    {
        folder.Folder(".git");
        folder.Write("data/x.csv", "1");
        folder.Write("data/deep/y.csv", "2");
    }

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    private string Resolve(string entry, (uint, uint)? reader = null, string? home = null, params string[] allowed)
    {
        var rules = new DatasetRules(folder.FullPath, home, [.. allowed], reader);
        return DatasetResolver.TryResolve(entry, rules, out var dataset, out var error) ? $"{dataset.Name}={dataset.HostPath}" : error;
    }

    [Fact]
    public void ResolvesAFolderOfTheRepository()
    {
        Assert.Equal($"data={folder.At("data")}", Resolve("data"));
        Assert.Equal($"deep={folder.At("data/deep")}", Resolve("data/../data/deep/"));
        folder.Link("alias", "data");
        Assert.Equal($"data={folder.At("data")}", Resolve("alias"));
    }

    [Fact]
    public void LinksInsideAreTheSandboxsOwnAffair()
    {
        folder.Link("data/link", "/etc/passwd");
        Assert.Equal($"data={folder.At("data")}", Resolve("data"));
    }

    [Fact]
    public void OnlyTheOperatorAllowsWhatLiesOutside()
    {
        outside.Write("bars/x.csv", "1");
        folder.Link("sneaky", outside.At("bars"));
        const string Refusal = "it lies outside the repository; only the operator's policy may allow that";
        Assert.Equal($"dataset '{outside.At("bars")}': {Refusal}", Resolve(outside.At("bars")));
        Assert.Equal($"dataset 'sneaky': {Refusal}", Resolve("sneaky"));
        Assert.Equal($"dataset '/etc': {Refusal}", Resolve("/etc"));
        Assert.Equal($"bars={outside.At("bars")}", Resolve("sneaky", allowed: outside.FullPath));
        Assert.Equal($"bars={outside.At("bars")}", Resolve(outside.At("bars"), allowed: outside.At("bars")));
        Assert.Equal($"dataset '/etc': {Refusal}", Resolve("/etc", allowed: outside.FullPath));
        Assert.EndsWith(Refusal, Resolve(outside.At("bars"), allowed: outside.At("bar")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".", "it is the repository or lies around it; name a folder inside")]
    [InlineData("..", "it is the repository or lies around it; name a folder inside")]
    [InlineData("/", "it is the repository or lies around it; name a folder inside")]
    [InlineData(".git", "it belongs to Git")]
    [InlineData("", "name a folder, relative to the repository")]
    [InlineData("none", "there is no such folder")]
    [InlineData("data/x.csv", "it is not a folder")]
    [InlineData("data/x.csv/y", "there is no such folder")]
    public void RefusesWhatShowsMoreThanData(string entry, string error) =>
        Assert.Equal($"dataset '{entry}': {error}", Resolve(entry, allowed: "/"));

    [Fact]
    public void RefusesHomesAndOtherRepositories()
    {
        outside.Write("me/secret", "");
        outside.Write("repository/.git", "gitdir: elsewhere");
        const string Refusal = "it is a home or lies around one; name a folder inside";
        Assert.EndsWith(Refusal, Resolve(outside.At("me"), home: outside.At("me"), allowed: outside.FullPath), StringComparison.Ordinal);
        Assert.EndsWith(Refusal, Resolve(outside.FullPath, home: outside.At("me"), allowed: outside.FullPath), StringComparison.Ordinal);
        Assert.EndsWith("the folder is a Git repository; name a folder of data", Resolve(outside.At("repository"), allowed: outside.FullPath), StringComparison.Ordinal);
        Assert.EndsWith(": repository is a Git repository; name a folder of data", Resolve(outside.FullPath, allowed: outside.FullPath), StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesFilesThatAreNotOnlyData()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "pipes, hard links and owners are seen on Linux only");
        RootFolderTests.MakePipe(folder.At("data/deep/pipe"));
        Assert.Equal("dataset 'data': deep/pipe is a pipe, socket or device; remove it", Resolve("data"));
        File.Delete(folder.At("data/deep/pipe"));
        using var link = System.Diagnostics.Process.Start("ln", [folder.At("data/x.csv"), folder.At("data/deep/second")]);
        link.WaitForExit();
        Assert.Equal("dataset 'data/deep': second has 2 names (hard links); copy it instead", Resolve("data/deep"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void SaysWhatTheSandboxCannotRead()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "pipes, hard links and owners are seen on Linux only");
        var stranger = (4_000_000_000u, 4_000_000_000u);
        File.SetUnixFileMode(folder.FullPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal($"data={folder.At("data")}", Resolve("data", stranger));
        File.SetUnixFileMode(folder.At("data/x.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal("dataset 'data': x.csv cannot be read by the sandbox's user; chmod -R o+rX the dataset", Resolve("data", stranger));
        Assert.Equal($"data={folder.At("data")}", Resolve("data"));
        File.SetUnixFileMode(folder.At("data"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal("dataset 'data': the folder cannot be read by the sandbox's user; chmod -R o+rX the dataset", Resolve("data", stranger));
    }

    [Fact]
    public void LinksInACircleEnd()
    {
        folder.Link("a", "b");
        folder.Link("b", "a");
        Assert.StartsWith("dataset 'a': it cannot be read: ", Resolve("a"), StringComparison.Ordinal);
    }
}
