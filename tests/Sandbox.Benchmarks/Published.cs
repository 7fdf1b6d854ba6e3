using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Sandbox.Benchmarks;

/// <summary>Programs published as users get them: compiled ahead (ReadyToRun) and started by <c>dotnet</c>, and the native executable. They lie in a temporary folder until disposed.</summary>
internal sealed class Published : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox-bench-").FullName;

    public static string Repository { get; } = Above(AppContext.BaseDirectory, "Sandbox.Tasks.sln");

    public string Folder => _folder;

    /// <summary>The tool; gives the path of its assembly.</summary>
    public string Tool()
    {
        Publish(Path.Combine(Repository, "src", "Sandbox.Check"), "tool");
        return Path.Combine(_folder, "tool", "dotnet-sandbox-check.dll");
    }

    /// <summary>The tool as one native executable; null where build/native.sh cannot make it here, which says why.</summary>
    public string? NativeTool()
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var folder = Path.Combine(_folder, "native");
        using var process = Process.Start(new ProcessStartInfo("sh", [Path.Combine(Repository, "build", "native.sh"), "publish", folder]))!;
        process.WaitForExit();
        return process.ExitCode switch
        {
            0 => Path.Combine(folder, "dotnet-sandbox-check"),
            3 => null,
            var code => throw new InvalidOperationException($"build/native.sh ended with {code}"),
        };
    }

    /// <summary>A console program of one line, with the tool's settings; gives the path of its assembly.</summary>
    public string Program(string name, string code)
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder, "source", name)).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), code);
        File.WriteAllText(Path.Combine(project, name + ".csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <PublishReadyToRun>true</PublishReadyToRun>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        Publish(project, name);
        return Path.Combine(_folder, name, name + ".dll");
    }

    /// <summary>Milliseconds from start to end of a process, and the most memory seen of it.</summary>
    public static (double Milliseconds, long PeakBytes) Time(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(10))
            peak = Math.Max(peak, PeakOf(process.Id));
        return (watch.Elapsed.TotalMilliseconds, peak);
    }

    /// <summary>How many methods the runtime had to compile itself.</summary>
    public static int CompiledMethods(params string[] arguments)
    {
        var list = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, Environment = { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" } };
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return File.ReadLines(list).Count();
        }
        finally
        {
            File.Delete(list);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The kernel's own high-water mark, so that looking now and then misses nothing but the last instants; 0 where it is not told.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0; // It has just ended.
        }
    }

    private void Publish(string project, string name)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier.StartsWith("win", StringComparison.Ordinal) ? "win-x64" : "linux-x64", "-o", Path.Combine(_folder, name), "-v", "q"]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"publishing {project} ended with {process.ExitCode}");
    }

    private static string Above(string folder, string file)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, file)))
                return at;
        }

        throw new InvalidOperationException($"no folder above {folder} holds {file}");
    }
}
