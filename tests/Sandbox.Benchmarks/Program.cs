using BenchmarkDotNet.Running;
using Sandbox.Benchmarks;

// "compare [PYTHON [FOLDER]]" prints MB/s beside CPython's ast.parse; anything else goes to BenchmarkDotNet.
if (args is ["compare", .. var rest])
    return Comparison.Run(rest.ElementAtOrDefault(1), rest.ElementAtOrDefault(0) ?? "python3");
BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
return 0;
