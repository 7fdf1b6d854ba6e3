using BenchmarkDotNet.Attributes;
using Sandbox.Python.Binding;
using Sandbox.Python.Parsing;

namespace Sandbox.Benchmarks;

/// <summary>Every scope of a tree that is there already.</summary>
public class BindBenchmark : SourceBenchmark
{
    private ParseResult? _parse;

    public override void Setup()
    {
        base.Setup();
        _parse = Parser.Parse(Source);
    }

    [Benchmark]
    public SemanticModel Bind() => Binding.BindAll(_parse!);
}
