using BenchmarkDotNet.Attributes;

namespace Sandbox.Benchmarks;

/// <summary>Source to tokens.</summary>
public class LexBenchmark : SourceBenchmark
{
    [Benchmark]
    public int Lex() => Lexing.CountTokens(Source);
}
