using System.Text;

namespace Sandbox.Tasks.Tests.Packages;

/// <summary>A C# project in a temporary folder that references the package from the feed, and is gone after the test.</summary>
internal sealed class ThrowawayProject : IDisposable
{
    public const string Dangerous = "import os\nos.system('id')\n";
    public const string Harmless = "import json\nimport sys\n\nwith open(sys.argv[2], 'w') as output:\n    json.dump({'rows': 1}, output)\n";

    /// <summary>A file written in a fixed place of the machine: MEDIUM.</summary>
    public const string Doubtful = "with open('/srv/notes.txt', 'w') as notes:\n    notes.write('seen')\n";

    private readonly PackageFeed _feed;

    public ThrowawayProject(PackageFeed feed, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "")
    {
        _feed = feed;
        Directory = System.IO.Directory.CreateTempSubdirectory("sandbox-tasks-").FullName;
        WriteProject("Host.csproj", $"""
            <PropertyGroup>{properties}</PropertyGroup>
            <ItemGroup><PackageReference Include="Sandbox.Tasks" Version="0.1.0" PrivateAssets="all" />{items}</ItemGroup>
            """);
        Write("Host.cs", "namespace Host; public static class Marker;");
    }

    public string Directory { get; }

    public string PathOf(string name) => Path.Combine(Directory, name);

    public void Write(string name, string text)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text, new UTF8Encoding(false));
    }

    public void WriteProject(string name, string content) =>
        Write(name, $"""<Project Sdk="Microsoft.NET.Sdk">{content}</Project>""");

    /// <summary>Restores and checks, as a build does before it compiles.</summary>
    public CommandResult Check(params string[] arguments) => BuildProject("Host.csproj", ["-t:SandboxCheckOnBuild", .. arguments]);

    public CommandResult Build(params string[] arguments) => BuildProject("Host.csproj", arguments);

    public CommandResult BuildProject(string project, params string[] arguments) => DotNet.Run(
        Directory,
        ["build", project, "-nologo", "-tl:off", "-clp:NoSummary", "-v:normal", "-p:UseSharedCompilation=false", $"-p:RestoreConfigFile={_feed.Configuration}", .. arguments],
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = _feed.Cache });

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
