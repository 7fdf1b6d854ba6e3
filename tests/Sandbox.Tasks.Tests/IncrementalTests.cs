using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>A build in which nothing changed starts no tool and says the same.</summary>
public sealed class IncrementalTests(PackageFeed feed)
{
    private const string Started = "sandbox-check: checking";
    private const string Repeated = "nothing has changed; repeating what was found";

    [Fact]
    public void A_second_build_repeats_warnings()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        var first = project.Check().Succeeded();
        var second = project.Check().Succeeded();

        Assert.Contains(Started, first.Output);
        Assert.DoesNotContain(Repeated, first.Output);
        Assert.DoesNotContain(Started, second.Output);
        Assert.Contains(Repeated, second.Output);
        Assert.Equal(1, first.Count(": warning SBX"));
        Assert.Equal(1, second.Count(": warning SBX"));
    }

    [Fact]
    public void A_second_build_repeats_errors()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        var first = project.Check().Failed();
        var second = project.Check().Failed();
        Assert.Contains(Repeated, second.Output);
        Assert.Equal(first.Count("): error SBX"), second.Count("): error SBX"));
    }

    [Theory]
    [InlineData("an edit")]
    [InlineData("a new file")]
    [InlineData("a removed file")]
    [InlineData("a new configuration")]
    [InlineData("another gate")]
    public void A_change_is_checked_anew(string change)
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.Write("nodes/Writer.py", ThrowawayProject.Harmless);
        project.Check().Succeeded();

        string[] arguments = [];
        switch (change)
        {
            case "an edit":
                // Neither its size nor, as far as a file system tells, its time need to change.
                var time = File.GetLastWriteTimeUtc(project.PathOf("nodes/Notes.py"));
                project.Write("nodes/Notes.py", ThrowawayProject.Doubtful.Replace("seen", "read"));
                File.SetLastWriteTimeUtc(project.PathOf("nodes/Notes.py"), time);
                break;
            case "a new file":
                project.Write("nodes/Other.py", ThrowawayProject.Harmless);
                break;
            case "a removed file":
                File.Delete(project.PathOf("nodes/Writer.py"));
                break;
            case "a new configuration":
                project.Write("sandbox-check.yaml", "version: 1\n");
                break;
            case "another gate":
                arguments = ["-p:SandboxCheckFailOn=critical"];
                break;
        }
        Assert.DoesNotContain(Repeated, project.Check(arguments).Succeeded().Output);
    }

    [Fact]
    public void A_touched_file_is_no_change()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.Check().Succeeded();
        File.SetLastWriteTimeUtc(project.PathOf("nodes/Notes.py"), DateTime.UtcNow.AddMinutes(1));
        Assert.Contains(Repeated, project.Check().Succeeded().Output);
    }

    [Fact]
    public void Clean_forgets()
    {
        using var project = new ThrowawayProject(feed);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.Check().Succeeded();
        project.Build("-t:Clean").Succeeded();
        Assert.DoesNotContain(Repeated, project.Check().Succeeded().Output);
    }
}
