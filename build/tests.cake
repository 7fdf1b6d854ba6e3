using System.Xml.Linq;

// Runs every built test project, quick ones first, those that need an engine last. A suite that ends without a report,
// with an error outside its tests, or without a single test is a failure of its own.

// Lower comes first; a suite that is not named here goes in between.
int Order(string suite) => suite.EndsWith(".IntegrationTests") ? 9 : suite switch
{
    "Sandbox.Python.Tests" => 0,
    "Sandbox.Analysis.Tests" => 1,
    "Sandbox.Execution.Tests" => 2,
    "Sandbox.Tasks.Tests" => 8,
    _ => 5,
};

// What drives the tool as a process, once more with the native executable: all commands that need no engine, and on real engines runs, doctor, interrupts and faults.
(string Suite, string Which)[] throughNative =
{
    ("Sandbox.Check.Tests", "-namespace- Sandbox.Check.Tests.Reporting -namespace- Sandbox.Check.Tests.Doctor"),
    ("Sandbox.Execution.IntegrationTests", "-class *.InterruptTests -class *.SideBySideTests -class *.Faults.DoctorTests -class *.ImageFileTests -class *.DaemonDeathTests -class *.BubblewrapCleanUpTests"),
};

// Sets the last line, "N passed, N failed", and throws where anything failed. --suite=NAME picks suites by a part of their name.
void RunTests()
{
    var suites = GetFiles("tests/*Tests/*.csproj").Select(file => file.GetFilenameWithoutExtension().ToString())
        .Where(name => name.Contains(Argument("suite", ""), StringComparison.OrdinalIgnoreCase))
        .OrderBy(Order).ThenBy(name => name, StringComparer.Ordinal)
        .ToList();
    EnsureDirectoryExists($"{artifacts}/tests");
    int passed = 0, failed = suites.Count == 0 ? 1 : 0;

    foreach (var suite in suites)
        Step(suite, () =>
        {
            var (ok, bad, note) = RunSuite(suite);
            passed += ok;
            failed += bad;
            Console.WriteLine($"   {ok} passed, {bad} failed{note}");
        });

    foreach (var (suite, which) in ThroughNative(suites))
        Step($"{suite} with the native tool", () =>
        {
            var (ok, bad, note) = RunSuite(suite, "-native", which, new Dictionary<string, string> { ["TOOL_UNDER_TEST"] = $"{artifacts}/tool/dotnet-sandbox-check" });
            passed += ok;
            failed += bad;
            Console.WriteLine($"   {ok} passed, {bad} failed{note}");
        });

    lastLine = $"{passed} passed, {failed} failed";
    if (failed > 0)
        throw new CakeException(1, "tests failed; their reports are in artifacts/tests");
}

// Which of these suites are to be run with the native tool, once that is made; none where it cannot be.
IReadOnlyList<(string Suite, string Which)> ThroughNative(IReadOnlyList<string> suites)
{
    var runs = throughNative.Where(run => suites.Contains(run.Suite)).ToList();
    var made = false;
    if (runs.Count > 0)
        Step("native tool", () => made = MadeNative("publish", "artifacts/tool"));
    if (runs.Count > 0 && !made)
        Console.WriteLine("   its tests are left out");
    return made ? runs : [];
}

(int Passed, int Failed, string Note) RunSuite(string suite, string suffix = "", string which = "", IDictionary<string, string> environment = null)
{
    var report = $"{artifacts}/tests/{suite}{suffix}.xml";
    if (FileExists(report))
        DeleteFile(report);
    var code = Exec("dotnet", $"\"tests/{suite}/bin/Release/net10.0/{suite}.dll\" -nologo -noColor -reporter quiet -xml \"{report}\" {which}", environment);
    if (!FileExists(report))
        return (0, 1, $": it ended with {code} and without a report");

    var assemblies = XDocument.Load(report).Root.Elements("assembly").ToList();
    int Sum(string attribute) => assemblies.Sum(assembly => (int?)assembly.Attribute(attribute) ?? 0);
    int passed = Sum("passed"), failed = Sum("failed") + Sum("errors"), skipped = Sum("skipped");
    var note = skipped > 0 ? $", {skipped} skipped" : "";
    if (passed + failed == 0)
        return (0, 1, note + ": it executed no test");
    if (failed == 0 && code != 0)
        return (passed, 1, note + $": it ended with {code}");
    return (passed, failed, note);
}
