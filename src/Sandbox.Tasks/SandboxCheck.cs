using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Sandbox.Tasks;

/// <summary>
/// Runs the tool bundled in the package over a project's Python sources and logs what it finds as errors, warnings and
/// messages at their places.
/// </summary>
/// <remarks>
/// The tool runs as a process of its own (<c>dotnet exec</c>), so that none of its assemblies meets MSBuild's, and under
/// Visual Studio's .NET Framework as well. What it prints is read in MSBuild's canonical form. The task fails only with an
/// error logged: where the tool ends badly and says nothing that can be placed, SBX0000 says what it did say.
/// </remarks>
public sealed class SandboxCheck : ToolTask
{
    private const int GateFailed = 1;
    private const string CheckFailedCode = "SBX0000";
    private static readonly char[] s_unusable = { '\n', '\r', '"' };

    private readonly List<string> _findings = new List<string>();
    private readonly List<string> _remarks = new List<string>();
    private string? _sourceList;

    /// <summary>The Python files to check.</summary>
    public ITaskItem[] Sources { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Other files whose change calls for a new check.</summary>
    public ITaskItem[] Inputs { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The package's folder with a tool for each platform.</summary>
    [Required]
    public string ToolsDirectory { get; set; } = "";

    /// <summary>The package's folder with a page for each rule.</summary>
    public string? RulesDirectory { get; set; }

    /// <summary>The <c>dotnet</c> that runs this build, where known.</summary>
    public string? DotNetHost { get; set; }

    /// <summary>The folder of the .NET SDK's <c>dotnet</c>, where known.</summary>
    public string? DotNetRoot { get; set; }

    /// <summary>Where the tool runs, and from where it looks for its configuration.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Remembers what was checked and found.</summary>
    [Required]
    public string StateFile { get; set; } = "";

    /// <summary>The risk level that fails a file: low, medium, high or critical; the configuration's or the policy's where empty.</summary>
    public string? FailOn { get; set; }

    /// <summary>The configuration file; found upwards where empty.</summary>
    public string? Config { get; set; }

    /// <summary>The operator's policy, which the configuration can only tighten; none where empty.</summary>
    public string? Policy { get; set; }

    /// <summary>The commit that the configuration, the baseline and <c>.gitignore</c> are read from, such as <c>origin/main</c>; the work tree where empty.</summary>
    public string? ConfigFrom { get; set; }

    /// <summary>The baseline of accepted findings; the configuration's where empty.</summary>
    public string? Baseline { get; set; }

    /// <summary>Where SARIF is written too; nowhere where empty.</summary>
    public string? SarifFile { get; set; }

    /// <summary>Also runs the nodes on their samples and compares the snapshots.</summary>
    public bool ExecuteNodes { get; set; }

    /// <summary>Rules whose warnings are not shown.</summary>
    public string? NoWarn { get; set; }

    /// <summary>Rules whose warnings are errors.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Rules whose warnings stay warnings under <see cref="TreatWarningsAsErrors"/>.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Whether all warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    protected override string ToolName => RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "dotnet.exe" : "dotnet";

    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    // Two values, because that is how a line tells below which stream it came from.
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.Low;

    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.Normal;

    public override bool Execute()
    {
        if (Sources.Length == 0)
        {
            Log.LogMessage(MessageImportance.Low, "sandbox-check: no Python sources");
            return true;
        }
        if (Sources.FirstOrDefault(source => source.GetMetadata("FullPath").IndexOfAny(s_unusable) >= 0) is { } odd)
        {
            Fail($"a file name with a quote or a line break cannot be checked; rename {odd.ItemSpec.Replace('\n', '?').Replace('\r', '?')}");
            return false;
        }

        try
        {
            // Nodes also depend on their image, their engine and their data, an operator's word on a commit that moves and on what git tracks.
            var isRepeatable = !ExecuteNodes && string.IsNullOrEmpty(Policy) && string.IsNullOrEmpty(ConfigFrom);
            var fingerprint = isRepeatable ? Fingerprint() : null;
            if (fingerprint != null && CheckState.Read(StateFile) is { } state && state.Fingerprint == fingerprint && (string.IsNullOrEmpty(SarifFile) || File.Exists(SarifFile)))
            {
                Log.LogMessage(MessageImportance.Normal, "sandbox-check: nothing has changed; repeating what was found");
                return Conclude(state.ExitCode, state.Lines);
            }

            _sourceList = StateFile + ".sources";
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(StateFile))!);
            File.WriteAllLines(_sourceList, Sources.Select(source => source.GetMetadata("FullPath")), new UTF8Encoding(false));
            Log.LogMessage(MessageImportance.Normal, "sandbox-check: checking {0} Python files", Sources.Length);
            base.Execute();
            // What ended in "could not check" must be tried again.
            if (fingerprint != null && ExitCode is (0 or GateFailed))
                CheckState.Write(StateFile, fingerprint!, ExitCode, _findings);
            else
                File.Delete(StateFile);
            return Conclude(ExitCode, _findings);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Fail(error.Message);
            return false;
        }
    }

    protected override string GenerateFullPathToTool() => BundledTool.Host(DotNetHost, DotNetRoot, ToolName);

    protected override string GetWorkingDirectory() => ProjectDirectory;

    protected override string GenerateCommandLineCommands()
    {
        var line = new CommandLineBuilder();
        line.AppendSwitch("exec");
        line.AppendFileNameIfNotNull(BundledTool.Assembly(ToolsDirectory));
        line.AppendSwitch(ExecuteNodes ? "check" : "scan");
        line.AppendSwitch("--format msbuild --no-color");
        if (!string.IsNullOrEmpty(FailOn))
            line.AppendSwitchIfNotNull("--fail-on ", FailOn);
        if (!string.IsNullOrEmpty(Config))
            line.AppendSwitchIfNotNull("--config ", Config);
        if (!string.IsNullOrEmpty(Policy))
            line.AppendSwitchIfNotNull("--policy ", Policy);
        if (!string.IsNullOrEmpty(ConfigFrom))
            line.AppendSwitchIfNotNull("--config-from ", ConfigFrom);
        if (!string.IsNullOrEmpty(Baseline))
            line.AppendSwitchIfNotNull("--baseline ", Baseline);
        if (!string.IsNullOrEmpty(SarifFile))
            line.AppendSwitchIfNotNull("--output ", "sarif=" + Path.GetFullPath(Path.Combine(ProjectDirectory, SarifFile)));
        line.AppendSwitchIfNotNull("--files-from ", Path.GetFullPath(_sourceList!));
        return line.ToString();
    }

    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance)
    {
        if (messageImportance == StandardOutputLoggingImportance && CanonicalLine.Parse(singleLine) != null)
        {
            _findings.Add(singleLine);
            return;
        }
        if (messageImportance == StandardErrorLoggingImportance && singleLine.Trim().Length > 0)
            _remarks.Add(singleLine.Trim());
        Log.LogMessage(MessageImportance.Low, "{0}", singleLine);
    }

    // The exit code is judged in Conclude, once all findings are known.
    protected override bool HandleTaskExecutionErrors() => false;

    /// <summary>Logs the findings and says whether the build goes on.</summary>
    /// <param name="exitCode">The tool's: 0 clean, 1 a gate failed, otherwise it could not check.</param>
    /// <param name="lines">Findings in canonical form.</param>
    private bool Conclude(int exitCode, IReadOnlyList<string> lines)
    {
        var findings = new FindingLog(Log, RulesDirectory, NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors);
        foreach (var line in lines)
        {
            // The gate decides what fails the build: what it let pass (SandboxCheckFailOn=critical, say) is no error here.
            if (CanonicalLine.Parse(line) is { } finding)
                findings.Write(finding, passed: exitCode == 0);
        }
        var said = string.Join(" ", _remarks.Take(5));
        if (exitCode == GateFailed && !Log.HasLoggedErrors)
            Fail($"a gate failed without a finding at error level. {said}");
        else if (exitCode is not (0 or GateFailed) && !lines.Any(line => line.Contains(": error " + CheckFailedCode + ": ")))
            Fail($"sandbox-check could not check this project (exit {exitCode}). {said}");
        return !Log.HasLoggedErrors;
    }

    private string Fingerprint()
    {
        var tool = BundledTool.Assembly(ToolsDirectory);
        // The day, because entries of a baseline end.
        var options = new[] { tool, FailOn ?? "", Config ?? "", Baseline ?? "", SarifFile ?? "", ProjectDirectory, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }
            .Concat(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Where(variable => ((string)variable.Key).StartsWith("SANDBOX_CHECK_", StringComparison.OrdinalIgnoreCase))
                .Select(variable => $"{variable.Key}={variable.Value}").OrderBy(text => text, StringComparer.Ordinal));
        var files = Sources.Concat(Inputs).Select(item => item.GetMetadata("FullPath")).Concat(Configurations()).Append(tool);
        if (!string.IsNullOrEmpty(Baseline))
            files = files.Append(Path.GetFullPath(Path.Combine(ProjectDirectory, Baseline)));
        return CheckState.Of(options, files);
    }

    /// <summary>The configuration that is named, or every place upwards of a source where the tool would look for one.</summary>
    private IEnumerable<string> Configurations()
    {
        if (!string.IsNullOrEmpty(Config))
            return new[] { Path.GetFullPath(Path.Combine(ProjectDirectory, Config)) };
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var source in Sources)
        {
            var folder = Path.GetDirectoryName(source.GetMetadata("FullPath"));
            while (folder != null && folders.Add(folder))
                folder = Path.GetDirectoryName(folder);
        }
        return folders.Select(folder => Path.Combine(folder, "sandbox-check.yaml"));
    }

    private void Fail(string message) =>
        Log.LogError(null, CheckFailedCode, null, BuildEngine.ProjectFileOfTaskNode, 0, 0, 0, 0, "{0}", message.Trim());
}
