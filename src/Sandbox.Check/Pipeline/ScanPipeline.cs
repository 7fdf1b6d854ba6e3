using System.Collections.Immutable;
using System.Diagnostics;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;

namespace Sandbox.Check.Pipeline;

/// <summary>Files to report, without any run.</summary>
internal sealed class ScanPipeline(Settings settings, CancellationToken cancellation)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public CheckReport Scan(Found found)
    {
        var samples = new SampleFiles();
        var scanned = new Scanner(settings, samples.IsNode, cancellation).Scan(found.Files);
        return Report(scanned, found.Skipped);
    }

    /// <summary>Scans a stream under a name, which need not exist.</summary>
    public CheckReport ScanStream(Stream stream, string name, string workingDirectory)
    {
        var full = Path.GetFullPath(name, workingDirectory);
        var isInside = name != "<stdin>";
        var file = new FoundFile(
            full,
            isInside ? FileDiscovery.Relative(settings.Root, full) : name,
            Explicit: true);
        return Report(new Scanner(settings, (_, _) => false, cancellation).Scan(file, SourceReader.Read(stream)), []);
    }

    /// <summary>A report of nothing.</summary>
    public CheckReport Empty() => Report([], []);

    private CheckReport Report(ImmutableArray<ScannedFile> scanned, ImmutableArray<SkippedPath> skipped)
    {
        var baseline = BaselineUse.Of(settings, scanned);
        var files = ScanResults.Judge(scanned, settings, baseline);
        return new CheckReport(settings.Root, "scan", files, [], [], skipped, ScanResults.Problems(scanned, files), [.. BaselineFindings.Notes(settings, baseline)], Stopwatch.GetElapsedTime(_start)) { Baseline = baseline };
    }
}
