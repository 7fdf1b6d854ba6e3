using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Python.Parsing;

namespace Sandbox.Check;

/// <summary>
/// Most of what a scan of one small file takes is the runtime's loading of types and binding of calls. A second processor does that while the
/// first one reads the command line and the configuration: it analyses the one file that the command line seems to name, by the defaults, or
/// else a few lines that use what most files use. Where the scan then comes to the same bytes under the same name and the same options, the
/// report is taken over; in every other case it is forgotten, and only the runtime's work was saved.
/// </summary>
internal sealed class HeadStart
{
    /// <summary>A larger file takes longer than what is to be saved.</summary>
    private const int MaxBytes = 64 << 10;

    private static readonly AnalysisOptions s_options = new(Profiles.Node, PythonVersion.Latest, new Dictionary<string, int>(), InlineSuppressions: false);

    private readonly string? _file;
    private readonly string _directory;
    private readonly Thread _thread;
    private SourceFile? _source;
    private FileReport? _report;

    private HeadStart(string? file, string directory)
    {
        (_file, _directory) = (file, directory);
        _thread = new Thread(Run, WorkerThreads.StackBytes) { IsBackground = true, Name = "head start" };
        _thread.Start();
    }

    private static ReadOnlySpan<byte> Sample =>
        """
        import json
        import sys
        from datetime import datetime

        import numpy as np
        import pandas as pd

        LIMITS = {"low": 1, "high": 2.5}


        class Strategy:
            name = "warm"

            def __init__(self, frame, period=14):
                self.frame = frame
                self.period = period

            def signal(self, column="close"):
                values = self.frame[column].rolling(self.period).mean()
                total = 0
                for index, value in enumerate(values):
                    if value is None or not value > LIMITS["low"]:
                        continue
                    total += value * 2 - index
                return np.where(values > total, 1, 0)


        def main(argv):
            with open(argv[1]) as source:
                data = json.load(source)
            try:
                frame = pd.DataFrame([row for row in data["rows"] if row], columns=["time", "close"])
            except (KeyError, ValueError) as error:
                raise SystemExit(f"bad input: {error}")
            result = {"at": datetime.now().isoformat(), "signal": Strategy(frame).signal().tolist()}
            with open(argv[2], "w") as target:
                json.dump(result, target)


        if __name__ == "__main__":
            main(sys.argv)
        """u8;

    /// <summary>Begins on a thread of its own, where there is a processor for it; null elsewhere and for commands that do not scan.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="directory">The working directory, absolute.</param>
    /// <param name="processors">How many there are.</param>
    public static HeadStart? Begin(string[] args, string directory, int processors) =>
        processors >= 2 && args is ["scan" or "check", ..] ? new HeadStart(OnlyFile(args), directory) : null;

    /// <summary>The report of a file, where it is the one begun with; waits for its end.</summary>
    /// <param name="source">The file as the scan read it.</param>
    /// <param name="options">How the scan analyses it.</param>
    /// <returns>Null where anything differs.</returns>
    public FileReport? Claim(SourceFile source, AnalysisOptions options)
    {
        if (_file is null || !IsDefault(options))
            return null;
        _thread.Join();
        return _source is { } begun && begun.Path == source.Path && begun.ModuleName == source.ModuleName && begun.Content.Span.SequenceEqual(source.Content.Span) ? _report : null;
    }

    /// <summary>By hand, because a record's own equality is compiled by the runtime at each start.</summary>
    internal static bool IsDefault(AnalysisOptions options) =>
        options.Points.Count == 0 && !options.InlineSuppressions && !options.SinkFingerprints && !options.MeasuresRules
        && ReferenceEquals(options.Profile, s_options.Profile) && options.TargetVersion == s_options.TargetVersion;

    /// <summary>The one argument that looks like a Python file; null for none and for several.</summary>
    private static string? OnlyFile(string[] args)
    {
        string? file = null;
        foreach (var argument in args)
        {
            if (argument.StartsWith('-') || !argument.EndsWith(".py", StringComparison.Ordinal))
                continue;
            if (file is not null)
                return null;
            file = argument;
        }

        return file;
    }

    private void Run()
    {
        try
        {
            var source = _file is null ? null : Read(Path.GetFullPath(_file, _directory));
            _report = FileAnalyzer.Analyze(source ?? new SourceFile("", "", Sample.ToArray()), [], s_options);
            _source = source;
        }
        catch (Exception)
        {
            // Whatever it is, the scan itself will meet and report it. It must not end the process here.
        }
    }

    /// <summary>The file under the name that a scan would give it; null where it is not worth a start.</summary>
    private SourceFile? Read(string full)
    {
        // Pipes and devices seem empty; opening one might block.
        if (new FileInfo(full) is not { Exists: true, Length: > 0 and <= MaxBytes })
            return null;
        var places = new ConfigPlaces(_directory);
        var folder = Path.GetDirectoryName(full)!;
        var root = places.RootOf(folder, places.FindFile(null, folder) is { } configuration ? Path.GetDirectoryName(configuration) : null);
        var file = new FoundFile(full, FileDiscovery.Relative(root, full), Explicit: true);
        return new SourceFile(file.Path, LocalModules.ModuleName(LocalModules.SourceRoot(full), full), SourceReader.Read(file));
    }
}
