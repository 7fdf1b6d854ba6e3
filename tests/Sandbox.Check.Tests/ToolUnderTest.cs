using System.Diagnostics;

namespace Sandbox.Check.Tests;

/// <summary>
/// The tool as a process of its own. With TOOL_UNDER_TEST, the path of an executable, tests whose commands need no engine drive that one instead of the entry point
/// within this process: so the build takes the native executable through them too.
/// </summary>
internal static class ToolUnderTest
{
    /// <summary>Null where none is named.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("TOOL_UNDER_TEST") is { Length: > 0 } path ? Path.GetFullPath(path, Repository.Root) : null;

    private static readonly string[] s_engineless = ["scan", "rules", "explain", "imports", "ast", "init", "accept", "reject", "baseline", "--version", "--help", "[suggest]"];

    private static readonly string[] s_command = Executable is null ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "dotnet-sandbox-check.dll")] : [Executable];

    /// <summary>How a shell starts the tool: the named executable, or else what was built beside the tests.</summary>
    public static string ShellCommand => string.Join(' ', s_command.Select(word => $"'{word}'"));

    /// <summary>Whether these arguments are for the named executable: no test stands in for an engine then.</summary>
    public static bool Takes(string[] arguments) =>
        Executable is not null && arguments is [var first, ..] && s_engineless.Any(word => first.StartsWith(word, StringComparison.Ordinal))
        // A process cannot be given one.
        && !arguments.Any(argument => argument.Contains('\0'));

    /// <summary>Runs the named executable, or else what was built beside the tests, with these variables, and what git and the system need, as its environment.</summary>
    public static async Task<Result> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, string input, string[] arguments)
    {
        var start = new ProcessStartInfo(s_command[0], [.. s_command[1..], .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name is not ("PATH" or "HOME" or "TMPDIR" or "DOTNET_ROOT") && !name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading.
        }

        await process.WaitForExitAsync(cancellation);
        return new Result(process.ExitCode, await output, await error);
    }
}
