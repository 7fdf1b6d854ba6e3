using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Sandbox.Tasks;

/// <summary>Logs the tool's findings as the project wants to see them: which warnings are silent, and which are errors.</summary>
internal sealed class FindingLog
{
    private static readonly char[] s_separators = { ';', ',', ' ', '\t', '\r', '\n' };

    private readonly TaskLoggingHelper _log;
    private readonly string? _rulesDirectory;
    private readonly HashSet<string> _silent;
    private readonly HashSet<string> _asErrors;
    private readonly HashSet<string> _notAsErrors;
    private readonly bool _allAsErrors;

    public FindingLog(TaskLoggingHelper log, string? rulesDirectory, string? noWarn, string? asErrors, string? notAsErrors, bool allAsErrors)
    {
        _log = log;
        _rulesDirectory = rulesDirectory;
        _silent = Ids(noWarn);
        _asErrors = Ids(asErrors);
        _notAsErrors = Ids(notAsErrors);
        _allAsErrors = allAsErrors;
    }

    /// <summary>
    /// Logs one finding. As with the compiler, <c>NoWarn</c> silences a warning and never an error. Where the gate was
    /// <paramref name="passed"/>, the tool's errors are warnings.
    /// </summary>
    public void Write(CanonicalLine finding, bool passed)
    {
        var isError = finding.Category == "error" && !passed;
        var isWarning = finding.Category == "warning" || (finding.Category == "error" && passed);
        if (isWarning && _silent.Contains(finding.Code))
            return;
        var raised = isWarning && (_asErrors.Contains(finding.Code) || (_allAsErrors && !_notAsErrors.Contains(finding.Code)));

        if (isError || raised)
            _log.LogError(null, finding.Code, null, Help(finding.Code), finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, "{0}", finding.Text);
        else if (isWarning)
            _log.LogWarning(null, finding.Code, null, Help(finding.Code), finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, "{0}", finding.Text);
        else
            _log.LogMessage(null, finding.Code, null, finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, MessageImportance.Normal, "{0}", finding.Text);
    }

    /// <summary>The rule's page in the package, as an address.</summary>
    private string? Help(string code)
    {
        if (string.IsNullOrEmpty(_rulesDirectory))
            return null;
        var page = Path.GetFullPath(Path.Combine(_rulesDirectory, code + ".md"));
        return File.Exists(page) ? new Uri(page).AbsoluteUri : null;
    }

    private static HashSet<string> Ids(string? list) =>
        new HashSet<string>((list ?? "").Split(s_separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
