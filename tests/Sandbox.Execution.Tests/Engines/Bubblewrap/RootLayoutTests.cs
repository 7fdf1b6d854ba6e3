using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Execution.Tests.Engines.Bubblewrap;

/// <summary>What of a root file system a node sees: a fixed list, whatever lies beside it.</summary>
public sealed class RootLayoutTests : IDisposable
{
    private readonly TemporaryFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Only_programs_libraries_and_what_finds_them_are_bound()
    {
        _root.Write("usr/bin/python3", "");
        _root.Link("bin", "usr/bin");
        _root.Folder("lib64");
        foreach (var path in new[] { "etc/shadow", "etc/passwd", "etc/ld.so.cache", "root/.ssh/id", "home/x/y", "var/lib/z", "run/docker.sock", "opt/o", "srv/s" }) _root.Write(path, "x");
        _root.Folder("etc/alternatives");
        _root.Link("etc/matplotlibrc", "/etc/shadow");
        var root = _root.FullPath;
        Assert.Equal(
            [
                "--ro-bind", $"{root}/usr", "/usr", "--symlink", "usr/bin", "/bin", "--ro-bind", $"{root}/lib64", "/lib64",
                "--ro-bind", $"{root}/etc/alternatives", "/etc/alternatives", "--ro-bind", $"{root}/etc/ld.so.cache", "/etc/ld.so.cache",
            ],
            RootLayout.Read(root + "/").Arguments);
    }

    /// <summary>An image's python3 may be a link that leads nowhere on this machine.</summary>
    [Theory]
    [InlineData("usr/bin/python3")]
    [InlineData("usr/local/bin/python3")]
    public void A_linked_interpreter_counts(string path)
    {
        _root.Folder(Path.GetDirectoryName(path)!);
        _root.Link(path, "/nowhere/python3.11");
        Assert.Equal(_root.FullPath, RootLayout.Read(_root.FullPath).Folder);
    }

    [Fact]
    public void A_folder_without_a_root_file_system_or_python_is_refused()
    {
        Assert.Contains("no usr in it", Assert.Throws<EngineException>(() => RootLayout.Read(_root.FullPath)).Message, StringComparison.Ordinal);
        _root.Folder("usr/bin");
        Assert.Contains("no python3", Assert.Throws<EngineException>(() => RootLayout.Read(_root.FullPath)).Message, StringComparison.Ordinal);
    }
}
