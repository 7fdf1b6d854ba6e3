namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>Where in a tool's life a fault strikes: a command on some files, and a moment of its talk with the engine.</summary>
/// <param name="Name">The phase's name.</param>
/// <param name="Moment">What is awaited.</param>
/// <param name="Count">How often it must have come.</param>
/// <param name="Span">The longest wait after it; the first fault strikes before the moment is passed on, the last that much later.</param>
/// <param name="Arguments">The tool's command line.</param>
/// <param name="Files">Files of the folder that it runs in.</param>
internal sealed record Phase(string Name, Moment Moment, int Count, TimeSpan Span, string[] Arguments, params (string Path, string Text)[] Files)
{
    /// <summary>Ignores what can be ignored, and has children that do so too.</summary>
    private const string Stubborn =
        """
        import os, signal, time
        for number in range(1, 32):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        os.fork()
        os.fork()
        while True:
            time.sleep(0.01)
        """;

    private static readonly string[] s_run = ["run", "Node.py", "--kind", "script", "--no-scan"];

    private static readonly (string, string) s_stubborn = ("Node.py", Stubborn);

    public static IReadOnlyList<Phase> All { get; } =
    [
        new("create", Moment.Create, 1, Ms(60), s_run, s_stubborn),
        new("attach", Moment.Attach, 1, Ms(20), s_run, s_stubborn),
        new("start", Moment.Start, 1, Ms(250), s_run, s_stubborn),
        new("mid-job", Moment.NodeStarted, 1, Ms(300), s_run, s_stubborn),
        new("reading", Moment.Result, 1, Ms(20), s_run, ("Node.py", "result = 'x' * (16 << 20)")),
        new("between samples", Moment.Job, 3, Ms(20), ["check", "--jobs", "1"],
            [("sandbox-check.yaml", "defaults: { kind: function }\n"), ("Node.py", "def run(data):\n    return data\n"),
            .. Enumerable.Range(0, 30).Select(i => ($"Node.s{i:00}.input.json", "{}"))]),
        new("idle pool", Moment.Ready, 2, Ms(300), ["check", "--jobs", "1"],
            ("sandbox-check.yaml", "defaults: { kind: function }\n"), ("A.py", "import time\ndef run(data):\n    time.sleep(30)\n"), ("A.a.input.json", "{}"),
            ("B.py", "def run(data):\n    return data\n"), ("B.b.input.json", "{}")),
        new("leaving", Moment.Result, 1, Ms(60), s_run, ("Node.py", "result = 1")),
        new("image build", Moment.Build, 1, Ms(1500), ["image", "build", "sandbox-check-test", "--file", "Dockerfile"],
            ("Dockerfile", $"FROM {RealEngine.Policy.Image}\nRUN echo {Mark} && sleep 30\n")),
    ];

    /// <summary>Stands in files for a word of the single tool: an image build's containers are the engine's own and carry no label, but that word in their command.</summary>
    private const string Mark = "MARK";

    /// <summary>The wait of one fault of several.</summary>
    public TimeSpan Wait(int number, int of) => Span * number / Math.Max(1, of - 1);

    /// <summary>Makes the folder that the tool runs in.</summary>
    /// <param name="mark">A word that is no other tool's.</param>
    public string Folder(string mark)
    {
        var folder = Directory.CreateTempSubdirectory("phase").FullName;
        foreach (var (path, text) in Files) File.WriteAllText(Path.Combine(folder, path), text.Replace(Mark, mark, StringComparison.Ordinal));
        return folder;
    }

    private static TimeSpan Ms(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
