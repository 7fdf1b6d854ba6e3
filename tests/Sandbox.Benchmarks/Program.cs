using BenchmarkDotNet.Running;
using Sandbox.Benchmarks;

// "scan PATH…" prints MB/s of whole scans on one thread, by phase, beside CPython's ast.parse;
// "startup [ROUNDS]" prints milliseconds of a small scan beside an empty program's;
// "tool FOLDER [PYTHON]" prints what the published tool takes for a folder beside an interpreter that parses it;
// "compare [PYTHON [FOLDER]]" prints MB/s beside CPython's ast.parse; anything else goes to BenchmarkDotNet.
if (args is ["compare", .. var rest])
    return Comparison.Run(rest.ElementAtOrDefault(1), rest.ElementAtOrDefault(0) ?? "python3");
// "containers [ROUNDS]" prints milliseconds of runs beside the bare Engine API and the docker command.
if (args is ["containers", .. var rounds])
    return await Containers.RunAsync(rounds is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 30);
if (args is ["scan", .. var paths])
    return WholeScan.Run(paths);
if (args is ["startup", .. var count])
    return StartUp.Run(count is [var times] ? int.Parse(times, System.Globalization.CultureInfo.InvariantCulture) : 21);
if (args is ["tool", var folder, .. var command])
    return WholeTool.Run(folder, command.FirstOrDefault() ?? "python3");
BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
return 0;
