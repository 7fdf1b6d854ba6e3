using BenchmarkDotNet.Attributes;
using Sandbox.Python.Parsing;

namespace Sandbox.Benchmarks;

/// <summary>Source to tree, lexing included.</summary>
public class ParseBenchmark : SourceBenchmark
{
    [Benchmark]
    public ParseResult Parse() => Parser.Parse(Source);
}
