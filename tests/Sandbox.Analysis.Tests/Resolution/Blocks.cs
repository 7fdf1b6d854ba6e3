namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>Reads a file of programs, each under a line <c># --- name: expectation</c>.</summary>
internal static class Blocks
{
    private const string Marker = "# --- ";

    public static IEnumerable<(string Name, string Expectation, string Source)> Read(string file)
    {
        var path = Path.Combine(Repository.Root, "tests", "Sandbox.Analysis.Tests", "Resolution", "Cases", file);
        var blocks = File.ReadAllText(path).Split(Marker).Skip(1);
        foreach (var block in blocks)
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var colon = block.IndexOf(':', StringComparison.Ordinal);
            yield return (block[..colon], block[(colon + 1)..end].Trim(), block[(end + 1)..]);
        }
    }
}
