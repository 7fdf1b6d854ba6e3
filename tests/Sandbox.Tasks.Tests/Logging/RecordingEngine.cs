using System.Collections;
using Microsoft.Build.Framework;

namespace Sandbox.Tasks.Tests.Logging;

/// <summary>Stands in for MSBuild and keeps what a task logs, as <c>category code</c>.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    public List<string> Logged { get; } = [];

    public List<BuildEventArgs> Events { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "Host.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e) => Events.Add(e);

    public void LogErrorEvent(BuildErrorEventArgs e) => Add($"error {e.Code}", e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Add($"warning {e.Code}", e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Add($"message {e.Code}", e);

    private void Add(string what, BuildEventArgs e)
    {
        Logged.Add(what);
        Events.Add(e);
    }
}
