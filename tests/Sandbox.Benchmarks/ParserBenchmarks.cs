using BenchmarkDotNet.Attributes;
using Sandbox.Python.Binding;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Benchmarks;

/// <summary>Parsing and binding of one source: a file named by <c>PYTHON_SOURCE</c>, else a generated one of 1 MB.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private SourceText _source = SourceText.From("");

    [GlobalSetup]
    public void Setup()
    {
        var file = Environment.GetEnvironmentVariable("PYTHON_SOURCE");
        _source = file is null
            ? SourceText.From(string.Concat(Enumerable.Range(0, 9000).Select(i => $"def f{i}(a, b={i}, *c):\n    # {i}\n    return [a.x({i}, k='s') for x in c if x > b] or None\n")))
            : SourceText.From(File.ReadAllBytes(file));
    }

    [Benchmark]
    public ParseResult Parse() => Parser.Parse(_source);

    [Benchmark]
    public SemanticModel ParseAndBind() => Binding.BindAll(Parser.Parse(_source));
}
