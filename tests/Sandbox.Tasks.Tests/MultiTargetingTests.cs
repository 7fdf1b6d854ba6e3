using Sandbox.Tasks.Tests.Packages;

namespace Sandbox.Tasks.Tests;

/// <summary>Once per project, whatever it is built for and whoever builds it.</summary>
public sealed class MultiTargetingTests(PackageFeed feed)
{
    // Frameworks that need no targeting pack besides the one in the SDK.
    private const string TwoFrameworks = "<TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>";

    [Theory]
    [InlineData()]
    [InlineData("-m:4")]
    [InlineData("-f", "net10.0")]
    public void A_project_is_checked_once(params string[] arguments)
    {
        using var project = new ThrowawayProject(feed, TwoFrameworks);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        var build = project.Build(arguments).Succeeded();
        Assert.Equal(1, build.Count("sandbox-check: checking") + build.Count("sandbox-check: nothing has changed"));
        Assert.Equal(1, build.Count(": warning SBX"));
    }

    [Fact]
    public void A_dangerous_node_stops_all_frameworks()
    {
        using var project = new ThrowawayProject(feed, TwoFrameworks);
        project.Write("nodes/Loader.py", ThrowawayProject.Dangerous);
        var build = project.Build().Failed();
        Assert.Equal(1, build.Count("): error SBX11"));
        Assert.False(Directory.Exists(project.PathOf("bin/Debug/net10.0")) && File.Exists(project.PathOf("bin/Debug/net10.0/Host.dll")));
    }

    [Fact]
    public void A_project_that_another_one_references_is_checked_once()
    {
        using var project = new ThrowawayProject(feed, TwoFrameworks);
        project.Write("nodes/Notes.py", ThrowawayProject.Doubtful);
        project.WriteProject("app/App.csproj", """
            <PropertyGroup><TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Host.csproj" /></ItemGroup>
            """);
        project.WriteProject("Host.csproj", File.ReadAllText(project.PathOf("Host.csproj"))
            .Replace("<Project Sdk=\"Microsoft.NET.Sdk\">", "").Replace("</Project>", "")
            + "<PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);app/**</DefaultItemExcludes></PropertyGroup>");
        var build = project.BuildProject("app/App.csproj").Succeeded();
        Assert.Equal(1, build.Count(": warning SBX"));
    }

    [Fact]
    public void The_check_reaches_projects_that_get_the_package_through_another()
    {
        using var project = new ThrowawayProject(feed);
        project.WriteProject("Host.csproj", """
            <PropertyGroup><TargetFramework>net10.0</TargetFramework><DefaultItemExcludes>$(DefaultItemExcludes);app/**</DefaultItemExcludes></PropertyGroup>
            <ItemGroup><PackageReference Include="Sandbox.Tasks" Version="0.1.0" IncludeAssets="all" PrivateAssets="none" /></ItemGroup>
            """);
        project.WriteProject("app/App.csproj", """
            <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Host.csproj" /></ItemGroup>
            """);
        project.Write("app/nodes/Loader.py", ThrowawayProject.Dangerous);
        Assert.Contains("): error SBX11", project.BuildProject("app/App.csproj").Failed().Output);
    }
}
