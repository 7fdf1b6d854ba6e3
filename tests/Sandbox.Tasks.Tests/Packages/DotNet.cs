using System.Diagnostics;

namespace Sandbox.Tasks.Tests.Packages;

/// <summary>Runs <c>dotnet</c>, or another program, with an environment that nothing outside the test reaches into.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    public static CommandResult Run(string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Run("dotnet", directory, arguments, environment);

    public static CommandResult Run(string program, string directory, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsForeign).ToList())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {s_limit}");
        }
        return new CommandResult(process.ExitCode, output.Result + errors.Result);
    }

    private static bool IsForeign(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("SANDBOX_CHECK_", StringComparison.OrdinalIgnoreCase)
        || name is "CI" or "NUGET_PACKAGES" or "TreatWarningsAsErrors" or "Configuration";
}
