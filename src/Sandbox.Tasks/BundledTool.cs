using System.IO;
using System.Runtime.InteropServices;

namespace Sandbox.Tasks;

/// <summary>Finds, for this machine, the tool in the package and the <c>dotnet</c> that runs it.</summary>
internal static class BundledTool
{
    /// <summary>The tool compiled ahead for this platform, or else the one for all.</summary>
    public static string Assembly(string toolsDirectory)
    {
        var platform = RuntimeInformation.OSArchitecture != Architecture.X64 ? "any"
            : RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "win-x64"
            : RuntimeInformation.IsOSPlatform(OSPlatform.Linux) && !File.Exists("/etc/alpine-release") ? "linux-x64"
            : "any";
        var compiledAhead = Path.Combine(toolsDirectory, platform, "dotnet-sandbox-check.dll");
        return File.Exists(compiledAhead) ? compiledAhead : Path.Combine(toolsDirectory, "any", "dotnet-sandbox-check.dll");
    }

    /// <summary>
    /// The host that runs this build where it says so, the one of the SDK that Visual Studio loaded, or what PATH finds.
    /// </summary>
    public static string Host(string? hostPath, string? root, string fileName)
    {
        if (!string.IsNullOrEmpty(hostPath) && File.Exists(hostPath))
            return hostPath!;
        if (!string.IsNullOrEmpty(root) && File.Exists(Path.Combine(root, fileName)))
            return Path.Combine(root, fileName);
        return fileName;
    }
}
