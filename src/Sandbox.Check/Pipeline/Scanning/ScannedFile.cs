using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>A file with its bytes as read once, the policy it falls under and what the scan says of it.</summary>
/// <param name="Modules">The local modules it imports, directly or through one another, scanned under its profile; in ordinal order of path.</param>
/// <param name="Risk">The file's risk; of a node, that of its modules counted in.</param>
/// <param name="Error">Why it could not be read; null where it could.</param>
internal sealed record ScannedFile(
    FoundFile File,
    SourceFile Source,
    FilePolicy Policy,
    FileReport Report,
    ImmutableArray<ScannedFile> Modules,
    RiskScore Risk,
    string? Error)
{
    /// <summary>Its own findings and those of its modules.</summary>
    public IEnumerable<Diagnostic> AllFindings
    {
        get
        {
            foreach (var finding in Report.Findings)
                yield return finding;
            foreach (var module in Modules)
            {
                foreach (var finding in module.Report.Findings)
                    yield return finding;
            }
        }
    }
}
