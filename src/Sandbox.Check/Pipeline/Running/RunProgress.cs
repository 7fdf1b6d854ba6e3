using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>One line on a terminal's standard error that says how far the runs are; nothing anywhere else.</summary>
internal sealed class RunProgress(Terminal terminal, int total)
{
    private readonly Lock _lock = new();
    private int _done;

    public void Report(Job job, RunResult result)
    {
        if (!terminal.ErrorIsTerminal)
            return;
        lock (_lock)
            terminal.Error.Write($"\r\e[K{++_done}/{total} {SafeText.Line(job.Node.Name)} on {SafeText.Line(job.Sample.Name)}: {result.Outcome.Status}");
    }

    public void Clear()
    {
        if (terminal.ErrorIsTerminal)
            terminal.Error.Write("\r\e[K");
    }
}
