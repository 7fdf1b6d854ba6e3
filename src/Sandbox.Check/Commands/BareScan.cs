using Sandbox.Check.Configuration;

namespace Sandbox.Check.Commands;

/// <summary>
/// <c>scan PATH</c>, as editors and hooks call it, without the library that reads command lines, which takes a tenth of such a start. A command
/// line with anything else in it, and any variable of ours, is left to <see cref="ScanCommand"/>, which does the same for it.
/// </summary>
internal static class BareScan
{
    public static bool IsAsked(string[] args, Host host)
    {
        // "/h" and "/?" ask for help, as all that begins with a dash is an option.
        if (args is not ["scan", [not '-', ..] and not ("/h" or "/?")] || args[1].Contains('\0'))
            return false;
        foreach (var (name, _) in host.Variables)
        {
            if (name.StartsWith("SANDBOX_CHECK_", StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    /// <returns>The exit code.</returns>
    public static int Run(string path, Host host, CancellationToken cancellation)
    {
        var settings = new SettingsLoader(host).Load(new Dictionary<string, string>(), [path]) with { HeadStart = host.HeadStart };
        return ScanCommand.Scan(settings, new ReportOutputs(host), host, [path], cancellation);
    }
}
