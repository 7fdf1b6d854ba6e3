using System.Diagnostics;
using Sandbox.Execution.Files;

namespace Sandbox.Execution.Tests.Files;

public sealed class RootFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ReadsWritesReplacesAndDeletes()
    {
        folder.Folder("a");
        folder.Root.Write("a/x", "1"u8);
        folder.Root.Write("a/x", "2"u8);
        Assert.Equal("2"u8.ToArray(), folder.Root.Read("a/x", 10));
        folder.Root.Replace("a/x", "a/y");
        Assert.Equal(["a/y"], folder.Files);
        folder.Root.Delete("a/y");
        folder.Root.Delete("a/y");
        Assert.Empty(folder.Files);
        Assert.Null(folder.Root.Read("a/y", 10));
        Assert.Null(folder.Root.Read("none/y", 10));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../x")]
    [InlineData("a//x")]
    [InlineData("./x")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void StaysBelowItsRoot(string path)
    {
        folder.Folder("a");
        Assert.EndsWith("is no path below the root", Assert.Throws<FileRefusedException>(() => folder.Root.Read(path, 10)).Message, StringComparison.Ordinal);
        Assert.Throws<FileRefusedException>(() => folder.Root.Write(path, "x"u8));
        Assert.Throws<FileRefusedException>(() => folder.Root.Delete(path));
    }

    [Fact]
    public void DoesNotReadThroughALink()
    {
        folder.Write("secret", "s");
        folder.Link("x", folder.At("secret"));
        Assert.Equal("x is a symbolic link and is not followed; put the file itself there", Assert.Throws<FileRefusedException>(() => folder.Root.Read("x", 10)).Message);
        Assert.Throws<FileRefusedException>(() => folder.Root.Replace("x", "y"));
    }

    [Fact]
    public void ReplacesALinkAndDoesNotWriteThroughIt()
    {
        folder.Write("target", "old");
        folder.Link("x", folder.At("target"));
        folder.Root.Write("x", "new"u8);
        Assert.Equal("old", File.ReadAllText(folder.At("target")));
        Assert.Equal("new", File.ReadAllText(folder.At("x")));
        folder.Link("y", folder.At("target"));
        folder.Root.Delete("y");
        Assert.Equal(["target", "x"], folder.Files);
    }

    [Fact]
    public void FollowsNoLinkedFolder()
    {
        using var outside = new TemporaryFolder();
        outside.Write("x", "s");
        folder.Link("a", outside.FullPath);
        const string Message = "a/x is not used: the folder a is a link or a file";
        Assert.Equal(Message, Assert.Throws<FileRefusedException>(() => folder.Root.Read("a/x", 10)).Message);
        Assert.Equal(Message, Assert.Throws<FileRefusedException>(() => folder.Root.Write("a/x", "new"u8)).Message);
        Assert.Equal(Message, Assert.Throws<FileRefusedException>(() => folder.Root.Delete("a/x")).Message);
        Assert.Equal("s", File.ReadAllText(outside.At("x")));
    }

    [Fact]
    public void CapsWhatItReads()
    {
        folder.Write("x", "12345");
        Assert.Equal(5, folder.Root.Read("x", 5)!.Length);
        Assert.Equal("x has 5 bytes, more than the 4 allowed", Assert.Throws<FileRefusedException>(() => folder.Root.Read("x", 4)).Message);
    }

    [Fact]
    public void OpensNoPipe()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "pipes, hard links and owners are seen on Linux only");
        MakePipe(folder.At("x"));
        Assert.Equal("x is no plain file", Assert.Throws<FileRefusedException>(() => folder.Root.Read("x", 10)).Message);
    }

    [Fact]
    public void LeavesNothingWhereItCannotWrite()
    {
        folder.Folder("x");
        Assert.StartsWith("cannot write x: ", Assert.Throws<FileRefusedException>(() => folder.Root.Write("x", "1"u8)).Message, StringComparison.Ordinal);
        Assert.Equal("the folder of none/x is missing", Assert.Throws<FileRefusedException>(() => folder.Root.Write("none/x", "1"u8)).Message);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void ListsWhatNodesAndSnapshotsAreMadeOf()
    {
        foreach (var file in new[]
            {
                "a/N.py", "a/N.s.input.json", "a/N.s.verified.json", "a/N.s.received.json", "a/notes.txt", "W.pyw", "T.cs", "skip/M.py",
                ".git/x.py", ".venv/x.py", "a/__pycache__/x.py", "lib/site-packages/x.py",
            })
            folder.Write(file, "");
        folder.Link("L.py", folder.At("W.pyw"));
        folder.Link("linked", folder.At("a"));
        folder.Link("a/L.s.received.json", "/nowhere");
        Assert.Equal(
            ["T.cs", "W.pyw", "a/L.s.received.json", "a/N.py", "a/N.s.input.json", "a/N.s.received.json", "a/N.s.verified.json"],
            FolderListing.Find(folder.FullPath, path => path == "skip"));
    }

    internal static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
