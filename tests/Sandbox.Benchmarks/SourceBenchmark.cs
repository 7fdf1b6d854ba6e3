using BenchmarkDotNet.Attributes;
using Sandbox.Python.Text;

namespace Sandbox.Benchmarks;

/// <summary>Work on one source: a file named by <c>PYTHON_SOURCE</c>, else a generated one of 1 MB.</summary>
[MemoryDiagnoser]
public abstract class SourceBenchmark
{
    protected SourceText Source { get; private set; } = SourceText.From("");

    [GlobalSetup]
    public virtual void Setup()
    {
        var file = Environment.GetEnvironmentVariable("PYTHON_SOURCE");
        Source = file is null
            ? SourceText.From(string.Concat(Enumerable.Range(0, 9000).Select(i => $"def f{i}(a, b={i}, *c):\n    # {i}\n    return [a.x({i}, k='s') for x in c if x > b] or None\n")))
            : SourceText.From(File.ReadAllBytes(file));
    }
}
