using System.Diagnostics;
using System.Text;

namespace Sandbox.Check.Git;

/// <summary>
/// Runs the installed git to read a repository, and nothing else.
///
/// The work tree is a stranger's and <c>.git/config</c> may be too, so git is kept from everything by which either makes it start a program or
/// look elsewhere: no shell; the program by its absolute path from PATH, never one from the repository or the working directory; only plumbing that
/// shows objects as they are (no diff, no filter, no text conversion, no hook, no pager); no file system monitor, no replaced objects, no
/// lazy fetch of missing ones and no transport at all; no repository but the one whose top is named; none of the caller's <c>GIT_*</c>
/// variables but those that say where the user's own configuration lies, because that is where <c>safe.directory</c> is. Every argument that is not ours stands
/// behind <c>--</c> or was checked, output is capped, and a git that does not end is ended.
/// </summary>
internal sealed class GitProgram
{
    private const int MaxErrorBytes = 4096;

    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(60);

    private static readonly string[] s_settings =
    [
        "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.untrackedCache=false", "core.sshCommand=false", "core.askPass=", "credential.helper=",
        "protocol.allow=never", "safe.bareRepository=explicit", "core.quotePath=false",
    ];

    private readonly string _program;
    private readonly string _root;
    private readonly IReadOnlyDictionary<string, string> _variables;

    private GitProgram(string program, string root, IReadOnlyDictionary<string, string> variables) => (_program, _root, _variables) = (program, root, variables);

    /// <param name="root">The top of the work tree, absolute.</param>
    /// <param name="variables">The environment's.</param>
    /// <returns>Null where no git is installed.</returns>
    public static GitProgram? Find(string root, IReadOnlyDictionary<string, string> variables)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (variables.GetValueOrDefault("PATH") ?? "").Split(Path.PathSeparator))
        {
            // Relative entries would be looked up in the repository.
            if (!Path.IsPathFullyQualified(folder) || Configuration.ConfigPlaces.IsWithin(Path.GetFullPath(folder), root))
                continue;
            if (File.Exists(Path.Combine(folder, name)))
                return new GitProgram(Path.Combine(folder, name), root, variables);
        }

        return null;
    }

    /// <summary>What a command writes.</summary>
    /// <param name="limit">Most bytes.</param>
    /// <returns>The output, or what went wrong in one line.</returns>
    public (byte[]? Output, string Error) Run(int limit, params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        using var overdue = new CancellationTokenSource(s_timeout);
        using var killing = overdue.Token.Register(() => Kill(process));
        var error = ReadAsync(process.StandardError.BaseStream, MaxErrorBytes, drain: true);
        var output = ReadAsync(process.StandardOutput.BaseStream, limit + 1, drain: false).GetAwaiter().GetResult();
        if (output.Length > limit)
        {
            Kill(process);
            return (null, $"git wrote more than {limit >> 20} MB");
        }

        process.WaitForExit();
        if (overdue.IsCancellationRequested)
            return (null, $"git did not end within {s_timeout.TotalSeconds} s");
        var words = Encoding.UTF8.GetString(error.GetAwaiter().GetResult()).Split('\n', 2)[0].Trim();
        return process.ExitCode == 0 ? (output, "") : (null, words.Length > 0 ? words : $"git ended with exit code {process.ExitCode}");
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(_program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(_program)!,
        };
        string[] options = ["--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs"];
        foreach (var argument in options.Concat(s_settings.SelectMany(s => new[] { "-c", s })).Concat(["-C", _root]).Concat(arguments))
            start.ArgumentList.Add(argument);

        start.Environment.Clear();
        foreach (var (name, value) in _variables)
        {
            if (!name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("GIT_CONFIG_", StringComparison.Ordinal))
                start.Environment[name] = value;
        }

        start.Environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(_root) ?? _root;
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new ToolException($"cannot start {SafeText.Line(_program)}: {SafeText.Line(exception.Message)}", exception);
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int limit, bool drain)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 15];
        while (await stream.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
        {
            content.Write(buffer, 0, (int)Math.Min(read, limit - content.Length));
            if (content.Length >= limit && !drain)
                break;
        }

        return content.ToArray();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
