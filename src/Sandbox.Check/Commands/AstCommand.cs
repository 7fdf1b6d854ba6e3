using System.CommandLine;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Check.Commands;

/// <summary><c>ast FILE…</c>: the syntax tree as CPython's <c>ast.dump(tree, indent=1, include_attributes=True)</c> prints it.</summary>
internal static class AstCommand
{
    private static readonly Argument<string[]> s_paths = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Python files or folders, or - for standard input." };
    private static readonly Option<string> s_version = new("--target-version") { HelpName = "3.N", Description = "The Python whose tree and syntax it is, 3.8 to 3.14 (default 3.11, the image's)." };
    private static readonly Option<string> s_noPositions = CommonOptions.Flag("--no-positions", "Without lines and columns.");
    private static readonly Option<string> s_outputFolder = new("--output-dir") { HelpName = "FOLDER", Description = "Write one file a source, named as it is with .ast added; needed for more than one." };

    public static Command Create(Host host)
    {
        var command = CommandTree.Command("ast", "Print the syntax tree of Python files in the format of CPython's ast.dump.", host, context => Task.FromResult(Run(context)));
        command.Add(s_paths);
        CommonOptions.AddTo(command, s_version, s_noPositions, s_outputFolder);
        return command;
    }

    private static int Run(CommandContext context)
    {
        var version = Version(context.Text(s_version) ?? PythonVersion.Image.ToString());
        var sources = context.Parse.GetRequiredValue(s_paths).SelectMany(path => Sources(context, path)).ToArray();
        var folder = context.Text(s_outputFolder);
        if (sources.Length == 0)
            throw new ToolException("no Python file found; give files, or folders with .py files in them");
        if (sources.Length > 1 && folder is null)
            throw new ToolException($"{sources.Length} files: give --output-dir FOLDER, which gets one dump a file");

        // One after the other, on a thread with a deep stack.
        var codes = WorkerThreads.Map(sources, 1, source => Dump(context, source, version, folder), context.Cancellation);
        return codes.Max();
    }

    private static int Dump(CommandContext context, (string Name, string? Path) source, PythonVersion version, string? folder)
    {
        var bytes = Read(context, source);
        var parse = Parser.Parse(SourceText.From(bytes.Span), new ParseOptions(version));
        if (parse.FirstError is { } first)
        {
            var place = parse.Source.PositionOf(first.Span.Start);
            return Refuse(context, $"{source.Name}:{place.Line}:{place.Column}", first.Message);
        }

        var positions = !context.Has(s_noPositions);
        if (folder is null)
        {
            AstDump.Write(parse, context.Out, version, positions);
            return ExitCodes.Clean;
        }

        var target = Path.Combine(Path.GetFullPath(folder, context.Host.Directory), source.Name + ".ast");
        Reporting.OutputFile.Write(target, target, writer => AstDump.Write(parse, writer, version, positions));
        return ExitCodes.Clean;
    }

    private static int Refuse(CommandContext context, string place, string message)
    {
        context.Host.Terminal.Error.WriteLine($"{SafeText.Line(place)}: syntax error: {SafeText.Line(message)}");
        return ExitCodes.Failed;
    }

    private static ReadOnlyMemory<byte> Read(CommandContext context, (string Name, string? Path) source)
    {
        if (source.Path is null)
            return SourceReader.Read(context.Host.Terminal.In);
        try
        {
            return SourceReader.Read(new FoundFile(source.Path, source.Name, Explicit: true));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read {SafeText.Line(source.Name)}: {SafeText.Line(exception.Message)}", exception);
        }
    }

    /// <summary>Each file with the name that its dump gets: of a folder's files their path in it.</summary>
    private static IEnumerable<(string Name, string? Path)> Sources(CommandContext context, string path)
    {
        if (path == "-")
            return [("<stdin>", null)];
        var full = Path.GetFullPath(path, context.Host.Directory);
        if (Directory.Exists(full))
        {
            return Directory.EnumerateFiles(full, "*.py", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
                .Order(StringComparer.Ordinal).Select(file => (FileDiscovery.Relative(full, file), (string?)file));
        }

        return File.Exists(full) ? [(Path.GetFileName(full), full)] : throw new ToolException($"no such path: {SafeText.Line(path)}");
    }

    private static PythonVersion Version(string text)
    {
        var version = text.Split('.') is ["3", var minor] && int.TryParse(minor, out var number) ? new PythonVersion(3, number) : default;
        return version >= PythonVersion.Oldest && version <= PythonVersion.Latest
            ? version
            : throw new ToolException($"--target-version must be {PythonVersion.Oldest} to {PythonVersion.Latest}, not '{SafeText.Line(text)}'");
    }
}
