using System.Diagnostics;
using System.Runtime.CompilerServices;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>
/// A fixed-seed fuzzer: real source, damaged, is read to the end, and what is read holds together. A seed makes one text, so that
/// the number in a failure's message makes it again.
/// </summary>
public sealed class MutationTests
{
    private const int Texts = 250;

    /// <summary>The sample and the repository's own nodes, by name.</summary>
    private static readonly string[] Sources =
        [Sample.Text, .. Directory.EnumerateFiles(Path.Combine(Here(), "../../../samples"), "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_source_is_read_to_the_end(int seed)
    {
        for (var i = 0; i < Texts; i++)
            Damage(Sources, (seed * Texts) + i);
    }

    /// <summary>The build target Fuzz: library files and those of <c>PYTHON_CORPORA</c>, for <c>FUZZ_MINUTES</c>, from <c>FUZZ_SEED</c>.</summary>
    [Fact(Explicit = true)]
    public void Fuzz_for_minutes()
    {
        var watch = Stopwatch.StartNew();
        var files = Library.Folders(Library.DefaultInterpreter).SelectMany(Library.Files).Where(file => new FileInfo(file).Length < 200_000).ToList();
        Assert.NotEmpty(files);
        var limit = TimeSpan.FromMinutes(Number("FUZZ_MINUTES", 5));
        var first = Number("FUZZ_SEED", 1);
        var seed = first;
        for (; watch.Elapsed < limit; seed++)
            Damage([SourceText.From(File.ReadAllBytes(files[seed % files.Count])).Text], seed);
        Assert.True(seed > first);
        Console.WriteLine($"   {seed - first} texts (seeds {first} to {seed - 1}) from {files.Count} files");
    }

    [Fact]
    public void The_sample_itself_is_right() =>
        Assert.Empty(Parser.Parse(SourceText.From(Sample.Text)).Diagnostics);

    [Fact]
    public void The_sources_are_sound_undamaged()
    {
        Assert.True(Sources.Length > 1);
        foreach (var (number, text) in Sources.Index())
        {
            for (var minor = PythonVersion.Oldest.Minor; minor <= PythonVersion.Latest.Minor; minor++)
                Soundness.Check(text, new PythonVersion(3, minor), $"source {number}");
        }
    }

    private static void Damage(string[] sources, int seed)
    {
        var random = new Random(seed);
        var text = Mutation.Of(sources[random.Next(sources.Length)], random);
        Soundness.Check(text, new PythonVersion(3, random.Next(8, 15)), $"seed {seed}");
    }

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var number) ? number : otherwise;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
