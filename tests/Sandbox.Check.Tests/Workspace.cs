using System.Collections.Frozen;
using System.Text;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;

namespace Sandbox.Check.Tests;

/// <summary>A temporary folder in which the real entry point is driven.</summary>
internal sealed class Workspace : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("sandbox-check-").FullName;

    public FakeEngine Engine { get; } = new();

    /// <summary>Where engines come from; the fake one by default.</summary>
    public EngineSource? Engines { get; set; }

    public string this[string variable]
    {
        set => _variables[variable] = value;
    }

    /// <summary>What standard output writes to; by default a text that <see cref="Result.Out"/> holds.</summary>
    public Stream? Output { get; set; }

    /// <summary>Keys that are pressed at the terminal; null for none.</summary>
    public string? Keys { get; set; }

    public Workspace With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public Workspace With(string path, byte[] content)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public bool Has(string path) => File.Exists(PathOf(path));

    public Task<Result> Run(params string[] args) => RunWith("", args);

    public Task<Result> RunWith(string input, params string[] args) => Engines is null && Output is null && Keys is null && ToolUnderTest.Takes(args)
        ? ToolUnderTest.RunAsync(Folder, _variables, input, args)
        : RunHere(input, args);

    /// <summary>Runs the entry point in this process, whatever tool is under test.</summary>
    public async Task<Result> RunHere(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var keys = new Queue<char>(Keys ?? "");
        var terminal = new Terminal(
            Output is null ? output : new StreamWriter(new StandardStream(-1, () => Output), bufferSize: 128, leaveOpen: true), error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), () => Keys is not null, () => false, () => Keys is null ? null : keys.Dequeue);
        Task<SandboxEngine> Open() => Task.FromResult<SandboxEngine>(Engine);
        var engines = Engines ?? new EngineSource((_, _) => Open(), (_, _) => throw new EngineException(EngineFault.Missing, "no engine in this test"));
        var host = new Host(terminal, _variables.ToFrozenDictionary(StringComparer.Ordinal), Folder, engines);
        var code = await Cli.RunAsync(args, host, TestContext.Current.CancellationToken);
        return new Result(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a command did.</summary>
internal sealed record Result(int Code, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The command could not be done, and says why in one line that is no stack trace.</summary>
    public void Refuses(params string[] parts)
    {
        Assert.Equal(2, Code);
        var line = Assert.Single(ErrorLines);
        Assert.StartsWith("sandbox-check: error: ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        foreach (var part in parts)
            Assert.Contains(part, line, StringComparison.Ordinal);
    }
}
