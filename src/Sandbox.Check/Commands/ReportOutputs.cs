using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Commands;

/// <summary>Where a command's report goes: <c>--format</c> on standard output, and a file for each <c>--output FORMAT=FILE</c>.</summary>
internal sealed class ReportOutputs
{
    private readonly Host _host;
    private readonly CommandContext? _context;
    private readonly string _format;
    private readonly FileOutput[] _files;

    /// <summary>A text on standard output, as without any option.</summary>
    public ReportOutputs(Host host) => (_host, _format, _files) = (host, "text", []);

    /// <summary>Checks the options before any work is done.</summary>
    /// <exception cref="ToolException">A format is unknown, or an output is not FORMAT=FILE.</exception>
    public ReportOutputs(CommandContext context)
    {
        (_host, _context) = (context.Host, context);
        _format = Known(context.Text(CommonOptions.Format) ?? "text", "--format");
        _files = Array.ConvertAll(context.Parse.GetValue(CommonOptions.Output) ?? [], FileOutput.Parse);
    }

    private ReportStyle Style => _context is null ? new ReportStyle(_host.Color, Verbosity.Normal, Stats: false, WithSuppressed: true) : new ReportStyle(
        _context.Color,
        _context.Verbosity,
        _context.Has(CommonOptions.Stats),
        _context.Choice(CommonOptions.Suppressed, "include", "include", "omit") == "include");

    /// <summary>Writes a report to nowhere, so that the runtime has the writer ready when there is one to write.</summary>
    public void Rehearse(CheckReport report) => ReportFormats.Find(_format)!(report, TextWriter.Null, Style);

    public int Write(CheckReport report)
    {
        var style = Style;
        foreach (var output in _files)
            output.Write(report, style with { Color = false }, _host.Directory);
        ReportFormats.Find(_format)!(report, _host.Terminal.Out, style);
        if (_format != "text")
        {
            foreach (var problem in report.Problems)
                _host.Terminal.Error.WriteLine($"sandbox-check: error: {SafeText.Line(problem)}");
        }

        return ExitCode.Of(report);
    }

    private static string Known(string format, string option) => ReportFormats.Names.Contains(format)
        ? format
        : throw new ToolException($"unknown format '{SafeText.Line(format)}' for {option}{Suggestion.For(format, ReportFormats.Names)}; known are {string.Join(", ", ReportFormats.Names)}");

    /// <summary>What one <c>--output</c> asks for.</summary>
    private sealed class FileOutput(string format, string file)
    {
        public static FileOutput Parse(string output)
        {
            if (output.IndexOf('=') is not (> 0 and var equals) || equals == output.Length - 1)
                throw new ToolException($"--output must be FORMAT=FILE, such as sarif=report.sarif, not '{SafeText.Line(output)}'");
            return new FileOutput(Known(output[..equals], "--output"), output[(equals + 1)..]);
        }

        public void Write(CheckReport report, ReportStyle style, string directory) =>
            OutputFile.Write(Path.GetFullPath(file, directory), file, writer => ReportFormats.Find(format)!(report, writer, style));
    }
}
