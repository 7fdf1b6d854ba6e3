using System.Text.RegularExpressions;
using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>Builds throw-away projects with the package as it is published.</summary>
public sealed class BuildTests(PackageFeed feed)
{
    [Fact]
    public void A_dangerous_node_fails_the_build_at_its_place()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);

        var build = project.Build().Failed();

        Assert.Matches(new Regex(@"nodes[/\\]Loader\.py\(2,1(,\d+,\d+)?\): error SBX11\d\d: "), build.Output);
        Assert.False(File.Exists(project.PathOf("bin/Debug/net10.0/Host.dll")));
    }

    [Fact]
    public void A_harmless_node_passes()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Writer.py", ThrowawayProject.Harmless);

        var build = project.Build().Succeeded();

        Assert.DoesNotContain(": error SBX", build.Output);
        Assert.DoesNotContain(": warning SBX", build.Output);
        Assert.True(File.Exists(project.PathOf("bin/Debug/net10.0/Host.dll")));
    }

    [Fact]
    public void A_project_without_Python_is_left_alone()
    {
        using var project = new ThrowawayProject(feed);
        Assert.DoesNotContain("sandbox-check: ", project.Check().Succeeded().Output);
    }

    [Theory]
    [InlineData("-p:SandboxCheckEnabled=false")]
    [InlineData("-p:EnableDefaultSandboxCheckItems=false")]
    [InlineData("-p:DesignTimeBuild=true")]
    public void It_can_be_switched_off(string argument)
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        Assert.DoesNotContain("SBX", project.Check(argument).Succeeded().Output);
    }

    [Fact]
    public void Only_what_the_project_includes_is_checked_without_default_items()
    {
        using var project = new ThrowawayProject(
            feed,
            "<TargetFramework>net10.0</TargetFramework><EnableDefaultSandboxCheckItems>false</EnableDefaultSandboxCheckItems>",
            """<SandboxCheckSource Include="nodes/*.py" />""");
        project.Write("scratch/Loader.py", ThrowawayProject.Dangerous);
        project.Write("nodes/Writer.py", ThrowawayProject.Harmless);
        Assert.DoesNotContain("scratch", project.Check().Succeeded().Output);

        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        Assert.Contains("error SBX", project.Check().Failed().Output);
    }

    [Fact]
    public void Files_below_obj_hidden_folders_and_site_packages_are_not_sources()
    {
        using var project = new ThrowawayProject(feed);
        foreach (var folder in new[] { "obj", "bin", ".venv/lib", "env/lib/site-packages", "__pycache__" })
            project.Write($"{folder}/Loader.py", ThrowawayProject.Dangerous);
        Assert.DoesNotContain("SBX", project.Check().Succeeded().Output);
    }

    [Fact]
    public void The_gate_decides_what_is_an_error()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        var build = project.Check("-p:SandboxCheckFailOn=critical").Succeeded();
        Assert.Contains("): warning SBX", build.Output);
        Assert.DoesNotContain("): error SBX", build.Output);
    }

    [Fact]
    public void Continue_on_error_lets_the_build_pass_with_warnings()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        var build = project.Check("-p:SandboxCheckContinueOnError=true").Succeeded();
        Assert.Matches(new Regex(@"Loader\.py\(2,1(,\d+,\d+)?\): warning SBX11"), build.Output);
    }

    [Theory]
    [InlineData("", "warning", true)]
    [InlineData("-p:TreatWarningsAsErrors=true", "error", false)]
    public void A_doubtful_node_is_a_warning(string argument, string category, bool passes)
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        var build = project.Check(argument == "" ? [] : [argument]);
        Assert.Equal(passes, build.ExitCode == 0);
        Assert.Matches(new Regex($@"Notes\.py\(1,\d+(,\d+,\d+)?\): {category} SBX13"), build.Output);
    }

    [Fact]
    public void SARIF_is_written_where_the_project_says()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        project.Check("-p:SandboxCheckSarifFile=obj/check.sarif").Failed();
        Assert.Contains("\"2.1.0\"", File.ReadAllText(project.PathOf("obj/check.sarif")));
    }

    [Fact]
    public void Hundreds_of_files_with_odd_names_are_checked_at_once()
    {
        using var project = new ThrowawayProject(feed);
        for (var i = 0; i < 300; i++)
            project.Write($"nodes/a folder with a long name, {i}/Knoten ä {i}.py", ThrowawayProject.Harmless);
        project.Write("nodes/@response/--fail-on critical.py", ThrowawayProject.Dangerous);

        var build = project.Check().Failed();

        Assert.Matches(new Regex(@"--fail-on critical\.py\(2,1(,\d+,\d+)?\): error SBX11"), build.Output);
    }

    [Fact]
    public void A_file_name_that_cannot_be_passed_on_is_an_error()
    {
        if (OperatingSystem.IsWindows())
            return; // No such name there.
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/a\" --fail-on critical \".py", ThrowawayProject.Dangerous);
        Assert.Contains("error SBX0000: a file name with a quote", project.Check().Failed().Output);
    }

    [Fact]
    public void A_broken_configuration_is_an_error_and_is_tried_again()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Writer.py", ThrowawayProject.Harmless);
        project.Write("sandbox-check.yaml", "version: 1\nno_such_key: 1\n");
        Assert.Contains("error SBX0000: sandbox-check could not check this project (exit 2)", project.Check().Failed().Output);
        Assert.Contains("no_such_key", project.Check().Failed().Output);

        project.Write("sandbox-check.yaml", "version: 1\n");
        project.Check().Succeeded();
    }
}
