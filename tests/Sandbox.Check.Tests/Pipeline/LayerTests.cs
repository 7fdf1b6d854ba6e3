using Sandbox.Analysis.Reports;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Tests.Pipeline;

/// <summary>References: Python ← Analysis ← Check → Execution.</summary>
public sealed class LayerTests
{
    [Fact]
    public void Execution_never_sees_the_analysis() =>
        Assert.DoesNotContain(typeof(ExecutionPlan).Assembly.GetReferencedAssemblies(), r => r.Name!.StartsWith("Sandbox.", StringComparison.Ordinal));

    [Fact]
    public void The_analysis_sees_the_front_end_only() =>
        Assert.Equal(["Sandbox.Python"], typeof(FileAnalyzer).Assembly.GetReferencedAssemblies().Select(r => r.Name!).Where(n => n.StartsWith("Sandbox.", StringComparison.Ordinal)));

    [Fact]
    public void Project_files_say_the_same()
    {
        static string Project(string name) => File.ReadAllText(Repository.PathOf($"src/{name}/{name}.csproj"));
        Assert.DoesNotContain("ProjectReference", Project("Sandbox.Python"), StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", Project("Sandbox.Execution"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sandbox.Execution", Project("Sandbox.Analysis"), StringComparison.Ordinal);
    }
}
