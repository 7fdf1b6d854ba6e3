using System.Diagnostics;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>Real Python files: an interpreter's library, Debian's packages of its own interpreter, and the folders of <c>PYTHON_CORPORA</c>.</summary>
internal static class Library
{
    /// <summary>Debian's own; another python3 may come first on PATH.</summary>
    public static string DefaultInterpreter => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    public static IReadOnlyList<string> Interpreters => (Environment.GetEnvironmentVariable("PYTHONS") ?? DefaultInterpreter).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> Folders(string interpreter)
    {
        var library = Run(interpreter, "import sysconfig; print(sysconfig.get_path('stdlib'))").Trim();
        const string Packages = "/usr/lib/python3/dist-packages";
        var corpora = (Environment.GetEnvironmentVariable("PYTHON_CORPORA") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Directory.Exists(Packages) ? [library, Packages, .. corpora] : [library, .. corpora];
    }

    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories).Where(file => !file.Contains('\n') && File.Exists(file)).Order(StringComparer.Ordinal);

    /// <summary>What an interpreter prints for a script.</summary>
    public static string Run(string interpreter, string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(interpreter, ["-c", script, .. arguments]) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
