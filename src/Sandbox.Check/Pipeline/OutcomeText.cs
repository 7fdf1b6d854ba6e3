using System.Globalization;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Pipeline;

/// <summary>Outcomes in words, with the figure that explains them.</summary>
internal static class OutcomeText
{
    /// <summary>Such as <c>wall-limit: ran longer than 60 s</c>.</summary>
    public static string Of(RunReport run)
    {
        var limits = run.Job.Limits;
        var detail = run.Result.Outcome switch
        {
            RunOutcome.NonZero o => $"exit code {o.ExitCode}{LastLine(run.Result.StandardError)}",
            RunOutcome.Signalled o => $"signal {o.Signal}",
            RunOutcome.CpuLimit => $"used more than {Seconds(limits.Cpu)} of processor time",
            RunOutcome.WallLimit => $"ran longer than {Seconds(limits.Wall)}",
            RunOutcome.Memory => $"needed more than {Configuration.Units.Size(limits.Memory)} of memory",
            RunOutcome.Pids => $"started more than {limits.Pids} processes and threads",
            RunOutcome.OutputLimit => $"wrote more than {Configuration.Units.Size(limits.Output)} of output or {Configuration.Units.Size(limits.Log)} of text",
            RunOutcome.FileError o => $"its output is no plain file ({o.Problem})",
            RunOutcome.NoOutput => $"it wrote no output{LastLine(run.Result.StandardError)}",
            RunOutcome.InvalidJson o => o.Detail,
            RunOutcome.RunnerLost => "it ended the runner beside it",
            RunOutcome.Rejected o => o.Reason,
            RunOutcome.SandboxError o => o.Detail,
            _ => "",
        };
        return detail.Length == 0 ? run.Result.Outcome.Status : $"{run.Result.Outcome.Status}: {detail}";
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s";

    /// <summary>The last line of a traceback names the exception.</summary>
    private static string LastLine(string text)
    {
        var line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return line is null ? "" : $": {(line.Length > 200 ? line[..200] + " …" : line)}";
    }
}
