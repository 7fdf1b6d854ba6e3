namespace Sandbox.Check.Tests;

/// <summary>This repository's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Sandbox.Tasks.sln")))
                return folder;
        }

        throw new InvalidOperationException("the tests do not lie in the repository");
    }
}
