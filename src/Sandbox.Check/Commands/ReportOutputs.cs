using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Commands;

/// <summary>Where a command's report goes: <c>--format</c> on standard output, and a file for each <c>--output FORMAT=FILE</c>.</summary>
internal sealed class ReportOutputs
{
    private readonly CommandContext _context;
    private readonly string _format;
    private readonly List<(string Format, string File)> _files = [];

    /// <summary>Checks the options before any work is done.</summary>
    /// <exception cref="ToolException">A format is unknown, or an output is not FORMAT=FILE.</exception>
    public ReportOutputs(CommandContext context)
    {
        _context = context;
        _format = Known(context.Text(CommonOptions.Format) ?? "text", "--format");
        foreach (var output in context.Parse.GetValue(CommonOptions.Output) ?? [])
        {
            if (output.IndexOf('=') is not (> 0 and var equals) || equals == output.Length - 1)
                throw new ToolException($"--output must be FORMAT=FILE, such as sarif=report.sarif, not '{SafeText.Line(output)}'");
            _files.Add((Known(output[..equals], "--output"), output[(equals + 1)..]));
        }
    }

    private ReportStyle Style => new(
        _context.Color,
        _context.Verbosity,
        _context.Has(CommonOptions.Stats),
        _context.Choice(CommonOptions.Suppressed, "include", "include", "omit") == "include");

    /// <summary>Writes a report to nowhere, so that the runtime has the writer ready when there is one to write.</summary>
    public void Rehearse(CheckReport report) => ReportFormats.Find(_format)!(report, TextWriter.Null, Style);

    public int Write(CheckReport report)
    {
        var style = Style;
        foreach (var (format, file) in _files)
            OutputFile.Write(Path.GetFullPath(file, _context.Host.Directory), file, writer => ReportFormats.Find(format)!(report, writer, style with { Color = false }));
        ReportFormats.Find(_format)!(report, _context.Out, style);
        if (_format != "text")
        {
            foreach (var problem in report.Problems)
                _context.Host.Terminal.Error.WriteLine($"sandbox-check: error: {SafeText.Line(problem)}");
        }

        return ExitCode.Of(report);
    }

    private static string Known(string format, string option) => ReportFormats.Names.Contains(format)
        ? format
        : throw new ToolException($"unknown format '{SafeText.Line(format)}' for {option}{Suggestion.For(format, ReportFormats.Names)}; known are {string.Join(", ", ReportFormats.Names)}");
}
