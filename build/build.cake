#load "tests.cake"

using System.Diagnostics;

// Every target sets up what it needs and does nothing twice: engine, images, test tools and packages are looked for first.
// Run it through build.sh or build.ps1.

var target = Argument("target", "Test");
var root = MakeAbsolute(Directory("..")).FullPath;
System.IO.Directory.SetCurrentDirectory(root);
Context.Environment.WorkingDirectory = root;

var artifacts = $"{root}/artifacts";
var tool = $"{root}/src/Sandbox.Check/bin/Release/net10.0/dotnet-sandbox-check.dll";
var built = false;
var lastLine = "";
const int impossible = 3; // how build/native.sh ends where it can make nothing

int Exec(string file, string arguments, IDictionary<string, string> environment = null)
{
    var start = new ProcessStartInfo(file, arguments) { WorkingDirectory = root };
    foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        start.Environment[name] = value;
    using var process = System.Diagnostics.Process.Start(start);
    process.WaitForExit();
    return process.ExitCode;
}

void Run(string file, string arguments, IDictionary<string, string> environment = null)
{
    var code = Exec(file, arguments, environment);
    if (code != 0)
        throw new CakeException(code == 2 ? 2 : 1, $"{file} {arguments.Split(' ')[0]} ended with {code}");
}

// The dotnet command's own words only matter when it fails.
void Dotnet(string arguments)
{
    var start = new ProcessStartInfo("dotnet", $"{arguments} -v quiet -nologo") { WorkingDirectory = root, RedirectStandardOutput = true };
    using var process = System.Diagnostics.Process.Start(start);
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode == 0)
        return;
    Console.WriteLine(output.Trim());
    throw new CakeException(1, $"dotnet {arguments} failed");
}

// Prints the step, runs it and prints how long it took.
void Step(string what, Action action)
{
    Console.WriteLine($"== {what}");
    var clock = Stopwatch.StartNew();
    action();
    Console.WriteLine($"   {clock.Elapsed.TotalSeconds:0.0} s");
}

Task("Engine").Does(() => Step("container engine", () =>
{
    if (IsRunningOnUnix())
        Run("sh", "build/engine.sh");
    else if (Exec("docker", "version --format {{.Server.Version}}") != 0)
        throw new CakeException(2, "no container engine answers; install and start Docker Desktop (Linux containers)");
}));

Task("Runsc").IsDependentOn("Engine").Does(() =>
{
    if (IsRunningOnLinux())
        Step("gVisor", () => Run("sh", "build/gvisor.sh"));
});

Task("Base").IsDependentOn("Engine").Does(() => Step("base image", () => Run(IsRunningOnUnix() ? "sh" : "docker",
    IsRunningOnUnix() ? "build/base-image.sh" : "pull --quiet debian:bookworm")));

// Not built again where the whole solution just was.
Task("Tool").Does(() =>
{
    if (!built)
        Step("build of the tool", () => Dotnet("build src/Sandbox.Check -c Release"));
});

Task("Python").IsDependentOn("Base").IsDependentOn("Tool").Does(() => Step("image sandbox-python", () => Run("dotnet", $"\"{tool}\" image build python")));

Task("Image").Description("build the images sandbox-python and sandbox-python-ml").IsDependentOn("Python")
    .Does(() => Step("image sandbox-python-ml", () => Run("dotnet", $"\"{tool}\" image build python-ml")));

Task("Build").Description("build everything").Does(() => Step("build", () =>
{
    Dotnet("build Sandbox.Tasks.sln -c Release");
    built = true;
}));

Task("Node").Does(() => Step("report validators", () =>
{
    if (IsRunningOnLinux())
        Run("sh", $"build/node-tools.sh {artifacts}/node");
    else
        Console.WriteLine("   only on Linux; the tests that need them say so");
}));

Task("Test").Description("build, then run every test project").IsDependentOn("Build").IsDependentOn("Node").IsDependentOn("Image").IsDependentOn("Runsc")
    .Does(() => RunTests());

Task("Pack").Description("pack the tool and the MSBuild package into artifacts/packages").Does(() => Step("packages", () =>
{
    CleanDirectory($"{artifacts}/packages");
    foreach (var project in new[] { "Sandbox.Check", "Sandbox.Tasks" })
        Dotnet($"pack src/{project} -c Release -o artifacts/packages");
    // Takes the place of the package for linux-x64 that was just made.
    if (!MadeNative("pack", "artifacts/packages"))
        Console.WriteLine("   the package for linux-x64 is started by dotnet, compiled ahead (ReadyToRun)");
}));

// Whether the tool could be compiled to a native executable; where not, why is said.
bool MadeNative(string verb, string folder)
{
    var code = IsRunningOnUnix() ? Exec("sh", $"build/native.sh {verb} {folder}") : impossible;
    if (code is not (0 or impossible))
        throw new CakeException(1, $"build/native.sh ended with {code}");
    return code == 0;
}

Task("Demo").Description("check samples/, then show that samples/rejected is refused").IsDependentOn("Tool").IsDependentOn("Python")
    .Does(() =>
{
    EnsureDirectoryExists($"{artifacts}/demo");
    Demo("check samples --output sarif=artifacts/demo/samples.sarif", expected: 0);
    Demo("check samples/rejected --output sarif=artifacts/demo/rejected.sarif", expected: 1);
    lastLine = "demo passed: samples/ is clean (exit 0), samples/rejected is refused (exit 1); reports: artifacts/demo";
});

void Demo(string arguments, int expected) => Step($"dotnet sandbox-check {arguments}", () =>
{
    var code = Exec("dotnet", $"\"{tool}\" {arguments}");
    Console.WriteLine($"   exit {code}");
    if (code != expected)
        throw new CakeException(1, $"expected exit {expected}, got {code}");
});

Task("Bench").Description("MB/s beside CPython's ast.parse, runs beside the bare Engine API and docker run (--python=COMMAND; --bench=compare|containers: one of them; --bench=FILTER: BenchmarkDotNet)")
    .IsDependentOn("Python").Does(() =>
{
    Step("build of the benchmarks", () => Dotnet("build tests/Sandbox.Benchmarks -c Release"));
    var filter = Argument("bench", "");
    var program = $"\"{root}/tests/Sandbox.Benchmarks/bin/Release/net10.0/Sandbox.Benchmarks.dll\"";
    if (filter is "" or "compare")
        Step("lexing, parsing, binding", () => Run("dotnet", $"{program} compare \"{Argument("python", "python3")}\""));
    if (filter is "" or "containers")
        Step("containers", () => Run("dotnet", $"{program} containers {Argument("rounds", "30")}",
            // As the tool is set; measuring for the compiler takes longer than a few dozen runs.
            new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0" }));
    if (filter is not ("" or "compare" or "containers"))
        Step("benchmarks", () => Run("dotnet", $"{program} --filter \"{filter}\" --artifacts \"{artifacts}/benchmarks\""));
});

Task("Fuzz").Description("damage real Python files for minutes (--minutes=N, default 5; --seed=N; --corpus=FOLDER)").Does(() =>
{
    Step("build of the fuzzer", () => Dotnet("build tests/Sandbox.Python.Tests -c Release"));
    Step("fuzzing", () => Run("dotnet", $"\"{root}/tests/Sandbox.Python.Tests/bin/Release/net10.0/Sandbox.Python.Tests.dll\" -nologo -noColor -explicit only -showliveoutput"
        + " -method \"*Fuzz_for_minutes\"", new Dictionary<string, string>
        {
            ["FUZZ_MINUTES"] = Argument("minutes", "5"), ["FUZZ_SEED"] = Argument("seed", ""), ["PYTHON_CORPORA"] = Argument("corpus", System.Environment.GetEnvironmentVariable("PYTHON_CORPORA") ?? ""),
        }));
});

Task("Soak").Description("what CI does a few times, 100 times: kills and attacks on both engines, learning (--times=N; --minutes=N: at most for the attacks on each and for each library, default 60; --only=Kills|Attacks|Bubblewrap|Learning)")
    .IsDependentOn("Image").Does(() =>
{
    Step("build of the soak", () => Dotnet("build tests/Sandbox.Execution.IntegrationTests -c Release"));
    EnsureDirectoryExists(artifacts);
    var table = $"{artifacts}/soak.md";
    System.IO.File.WriteAllText(table, "| what | times | failures | s | |\n|---|---|---|---|---|\n");
    try
    {
        Step("soak", () => Run("dotnet", $"\"{root}/tests/Sandbox.Execution.IntegrationTests/bin/Release/net10.0/Sandbox.Execution.IntegrationTests.dll\" -nologo -noColor -explicit only -showliveoutput"
            + $" -method \"*SoakTests.{Argument("only", "*")}\"", new Dictionary<string, string>
            {
                ["SOAK_TIMES"] = Argument("times", "100"), ["SOAK_MINUTES"] = Argument("minutes", "60"), ["SOAK_TABLE"] = table,
            }));
    }
    finally
    {
        Console.WriteLine(System.IO.File.ReadAllText(table));
    }
});

Task("Clean").Description("remove what builds made in this folder").Does(() => Step("clean", () =>
{
    foreach (var pattern in new[] { "./src/*/bin", "./src/*/obj", "./tests/*/bin", "./tests/*/obj", "./artifacts/*" })
        foreach (var directory in GetDirectories(pattern).Where(directory => !directory.FullPath.EndsWith("/artifacts/cake")))
            DeleteDirectory(directory, new DeleteDirectorySettings { Recursive = true, Force = true });
}));

try
{
    RunTarget(target);
}
catch (Exception e)
{
    var error = e is AggregateException { InnerExceptions: [var only] } ? only : e;
    Console.Error.WriteLine($"build: {error.Message}");
    if (lastLine != "")
        Console.WriteLine(lastLine);
    Console.Out.Flush();
    System.Environment.Exit(error is CakeException { ExitCode: var code } && code != 0 ? code : 1);
}
if (lastLine != "")
    Console.WriteLine(lastLine);
