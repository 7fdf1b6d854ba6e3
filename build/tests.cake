using System.Xml.Linq;

// Runs every built test project: first what needs no engine, then what does (trait Category=Integration). A suite that
// ends without a report, with an error outside its tests, or without a single test is a failure of its own.
// Returns "N passed, N failed", and throws where anything failed after setting that as the last line.

string RunTests()
{
    var suites = GetFiles("tests/*.Tests/*.csproj").Select(file => file.GetFilenameWithoutExtension().ToString())
        .OrderBy(name => System.Array.IndexOf(new[] { "Sandbox.Python.Tests", "Sandbox.Analysis.Tests", "Sandbox.Execution.Tests", "Sandbox.Check.Tests" }, name) is var at && at < 0 ? 99 : at)
        .ToList();
    var only = Argument("suite", "");
    if (only != "")
        suites = suites.Where(name => name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
    int passed = 0, failed = 0;
    var executed = suites.ToDictionary(name => name, _ => 0);
    EnsureDirectoryExists($"{artifacts}/tests");

    foreach (var (pass, filter) in new[] { ("unit", "-trait-"), ("integration", "-trait") })
    {
        foreach (var suite in suites)
        {
            Step($"{suite}, {pass} tests", () =>
            {
                var report = $"{artifacts}/tests/{suite}.{pass}.xml";
                if (FileExists(report))
                    DeleteFile(report);
                var code = Exec("dotnet", $"\"tests/{suite}/bin/Release/net10.0/{suite}.dll\" -nologo -noColor -reporter quiet {filter} Category=Integration -xml \"{report}\"");
                if (!FileExists(report))
                {
                    Console.WriteLine($"   FAILED: {suite} ended with {code} and without a report");
                    failed++;
                    return;
                }
                var assemblies = XDocument.Load(report).Root.Elements("assembly").ToList();
                int Sum(string attribute) => assemblies.Sum(assembly => (int?)assembly.Attribute(attribute) ?? 0);
                int ok = Sum("passed"), bad = Sum("failed") + Sum("errors"), skipped = Sum("skipped");
                if (bad == 0 && code != 0 && ok > 0)
                    bad = 1;
                passed += ok;
                failed += bad;
                executed[suite] += ok + bad;
                Console.WriteLine($"   {ok} passed, {bad} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
            });
        }
    }
    foreach (var suite in suites.Where(name => executed[name] == 0))
    {
        Console.WriteLine($"FAILED: {suite} executed no test");
        failed++;
    }
    if (suites.Count == 0)
        failed++;

    lastLine = $"{passed} passed, {failed} failed";
    if (failed > 0)
        throw new CakeException(1, "tests failed; their reports are in artifacts/tests");
    return lastLine;
}
