using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Tests.Snapshots;

/// <summary>The verified files under <c>samples/</c> are what <c>accept</c> would write, byte for byte, and each has its sample.</summary>
public sealed class SampleSnapshotsTests
{
    private static readonly string Samples = Path.Combine(Root(), "samples");

    public static TheoryData<string> VerifiedFiles => Files("*.verified.json");

    public static TheoryData<string> Inputs => Files("*.input.json");

    [Theory]
    [MemberData(nameof(VerifiedFiles))]
    public void AVerifiedFileIsInTheWrittenForm(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Samples, file));
        Assert.True(Received.TryCreate(bytes.AsMemory(3), SnapshotOptions.Default, out var received, out var error), error);
        Assert.Equal(bytes, received.Text.ToArray());
    }

    [Theory]
    [MemberData(nameof(VerifiedFiles))]
    public void AVerifiedFileBelongsToASample(string file)
    {
        var stem = file[..^".verified.json".Length];
        var node = stem[..stem.LastIndexOf('.')];
        Assert.True(File.Exists(Path.Combine(Samples, node + ".py")), $"no {node}.py");
        Assert.True(stem.EndsWith(".default", StringComparison.Ordinal) || File.Exists(Path.Combine(Samples, stem + ".input.json")), $"no {stem}.input.json");
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void AnInputHasAVerifiedOutputUnlessItsNodeIsRefused(string file)
    {
        var verified = file[..^".input.json".Length] + ".verified.json";
        Assert.Equal(!file.StartsWith("rejected/", StringComparison.Ordinal), File.Exists(Path.Combine(Samples, verified)));
    }

    private static TheoryData<string> Files(string pattern) =>
        [.. Directory.EnumerateFiles(Samples, pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Samples, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sandbox.Tasks.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}
