using System.Diagnostics;

namespace Sandbox.Check.Tests.Hostile;

/// <summary>A real git repository in a workspace: <c>repo</c>, with a branch <c>main</c> that the operator trusts and what a pull request puts on top.</summary>
internal sealed class GitRepository : IDisposable
{
    public GitRepository()
    {
        Work["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "";
        Directory.CreateDirectory(Work.PathOf("repo"));
        Git("init", "-q", "-b", "main");
    }

    public Workspace Work { get; } = new();

    public string PathOf(string path) => Work.PathOf(Path.Combine("repo", path));

    public GitRepository With(string path, string content)
    {
        Work.With("repo/" + path, content);
        return this;
    }

    /// <summary>Commits everything, ignored or not; the branch goes on as the pull request's.</summary>
    public GitRepository AsMain()
    {
        Commit();
        Git("switch", "-q", "-c", "pull");
        return this;
    }

    public GitRepository Commit()
    {
        Git("add", "-A", "-f");
        Git("commit", "-q", "-m", "x", "--allow-empty");
        return this;
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = Work.PathOf("repo"), RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null" }.Concat(arguments))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error}");
    }

    /// <summary>Makes a file of the workspace one that can be started.</summary>
    public void MakeProgram(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Work.PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => Work.Dispose();
}
