using System.Runtime.CompilerServices;

namespace Sandbox.Analysis.Tests;

/// <summary>Places of the repository, found from this file's own.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Cases { get; } = Path.Combine(Root, "tests", "Sandbox.Analysis.Tests", "Cases");

    /// <summary>A folder of the development corpus beside the repository; it may be absent.</summary>
    public static string Corpus(string name) => Path.Combine(Root, "..", "shared", "corpus", name);

    private static string Here([CallerFilePath] string path = "") => path;
}
