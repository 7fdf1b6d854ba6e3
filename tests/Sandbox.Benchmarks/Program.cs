using BenchmarkDotNet.Running;
using Sandbox.Benchmarks;

// "scan PATH…" prints MB/s of whole scans on one thread;
// "compare [PYTHON [FOLDER]]" prints MB/s beside CPython's ast.parse; anything else goes to BenchmarkDotNet.
if (args is ["compare", .. var rest])
    return Comparison.Run(rest.ElementAtOrDefault(1), rest.ElementAtOrDefault(0) ?? "python3");
// "containers [ROUNDS]" prints milliseconds of runs beside the bare Engine API and the docker command.
if (args is ["containers", .. var rounds])
    return await Containers.RunAsync(rounds is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 30);
if (args is ["scan", .. var paths])
    return WholeScan.Run(paths);
BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
return 0;
