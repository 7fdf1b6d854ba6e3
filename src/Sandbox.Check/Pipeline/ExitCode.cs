using Sandbox.Analysis.Reports;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Pipeline;

/// <summary>The one place that turns a report into the process's exit code; "could not check" outranks "failed".</summary>
internal static class ExitCode
{
    public static int Of(CheckReport report)
    {
        var (couldNot, failed) = (!report.Problems.IsEmpty, !report.Dangling.IsEmpty);
        foreach (var file in report.Files)
        {
            couldNot |= CouldNotCheck(file);
            failed |= file.Failure is not null;
        }

        foreach (var run in report.Runs)
        {
            couldNot |= run.Result.Outcome is RunOutcome.SandboxError;
            failed |= !run.Passed;
        }

        return couldNot ? ExitCodes.CouldNotCheck : failed ? ExitCodes.Failed : ExitCodes.Clean;
    }

    /// <summary>A rule threw, or the file was not analysed in full and no gate holds it back.</summary>
    private static bool CouldNotCheck(FileResult file) =>
        !file.Report.RuleFailures.IsEmpty || (file.Report.Status != AnalysisStatus.Analyzed && file.Failure is null);
}
