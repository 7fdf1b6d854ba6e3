using Sandbox.Analysis.Reports;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Pipeline;

/// <summary>The one place that turns a report into the process's exit code; "could not check" outranks "failed".</summary>
internal static class ExitCode
{
    public static int Of(CheckReport report)
    {
        if (!report.Problems.IsEmpty || report.Runs.Any(r => r.Result.Outcome is RunOutcome.SandboxError) || report.Files.Any(CouldNotCheck))
            return ExitCodes.CouldNotCheck;
        return report.Files.Any(f => f.Failure is not null) || report.Runs.Any(r => !r.Passed) || !report.Dangling.IsEmpty
            ? ExitCodes.Failed
            : ExitCodes.Clean;
    }

    /// <summary>A rule threw, or the file was not analysed in full and no gate holds it back.</summary>
    private static bool CouldNotCheck(FileResult file) =>
        !file.Report.RuleFailures.IsEmpty || (file.Report.Status != AnalysisStatus.Analyzed && file.Failure is null);
}
