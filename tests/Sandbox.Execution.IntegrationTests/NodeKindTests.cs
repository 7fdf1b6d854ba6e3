using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests;

public abstract class NodeKindTests(SandboxUnderTest engine)
{
    [Fact]
    public async Task A_node_reads_its_input_and_writes_its_output()
    {
        var result = await engine.RunAsync("import json, sys\njson.dump({'got': json.load(open(sys.argv[1]))}, open(sys.argv[2], 'w'))\nprint('done')", NodeKind.Node, """{"a":1}""");
        Assert.Equal("""{"got": {"a": 1}}""", RealEngine.Output(result));
        Assert.Equal("done\n", result.StandardOutput);
        Assert.True(result.CleanedUp);
        Assert.Equal(0, result.ExitCode);
        Assert.True(result.Usage.Cpu > TimeSpan.Zero);
        Assert.True(result.Usage.PeakMemoryBytes > 1 << 20);
        Assert.Equal(0, result.Usage.OomCount);
    }

    [Theory]
    [InlineData("def run(data):\n    return {'a': data['a'] + 1}", CallStyle.Whole, "{\"a\":1}", "{\"a\": 2}")]
    [InlineData("def run(a, b=2):\n    return a + b", CallStyle.Keywords, "{\"a\":1}", "3")]
    [InlineData("import numpy as np\ndef run(data):\n    return {'i': np.int64(3), 'f': np.float32(0.5), 'b': np.bool_(True), 'a': np.arange(3), 's': [np.float64(1.5)]}", CallStyle.Whole, "{}",
        "{\"i\": 3, \"f\": 0.5, \"b\": true, \"a\": [0, 1, 2], \"s\": [1.5]}")]
    [InlineData("import pandas as pd\ndef run(data):\n    return {'f': pd.DataFrame({'x': [1, 2]}), 's': pd.Series([1.5]), 't': pd.Timestamp('2024-01-02')}", CallStyle.Whole, "{}",
        "{\"f\": [{\"x\": 1}, {\"x\": 2}], \"s\": [1.5], \"t\": \"2024-01-02T00:00:00\"}")]
    public async Task A_function_gives_its_return_value(string source, CallStyle call, string input, string output) =>
        Assert.Equal(output, RealEngine.Output(await engine.RunAsync(RealEngine.Job(source, NodeKind.Function, input, call: call))));

    [Theory]
    [InlineData("result = [1]", "[1]")]
    [InlineData("signal = {'buy': True}", "{\"buy\": true}")]
    [InlineData("import signal\nprint('x')", "{\"stdout\":\"x\\n\"}")]
    [InlineData("result = 1\nimport sys\nsys.exit()", "1")]
    [InlineData("if __name__ == '__main__':\n    result = __file__", "\"/workspace/src/Node.py\"")]
    [InlineData("import random, numpy as np\nresult = [random.random(), float(np.random.rand())]", "[0.8444218515250481, 0.5488135039273248]")]
    [InlineData("import os, sys\nresult = [os.getcwd(), sys.argv, sys.path[0], '' in sys.path, os.environ['HOME']]", "[\"/workspace\", [\"/workspace/src/Node.py\"], \"/workspace/src\", false, \"/tmp\"]")]
    public async Task A_script_gives_its_result_its_signal_or_what_it_printed(string source, string output) =>
        Assert.Equal(output, RealEngine.Output(await engine.RunAsync(source)));

    [Theory]
    [InlineData("raise SystemExit(3)", 3, "")]
    [InlineData("raise SystemExit('no data')", 1, "no data\n")]
    [InlineData("1 / 0", 1, "Traceback (most recent call last):\n  File \"/workspace/src/Node.py\", line 1, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n")]
    public async Task A_failure_looks_as_the_interpreter_shows_it(string source, int code, string error)
    {
        var result = await engine.RunAsync(source, NodeKind.Node);
        Assert.Equal(new RunOutcome.NonZero(code), result.Outcome);
        Assert.Equal(error, result.StandardError);
    }

    [Fact]
    public async Task A_function_without_its_entry_says_so()
    {
        var result = await engine.RunAsync("x = 1", NodeKind.Function);
        Assert.Equal(new RunOutcome.NonZero(1), result.Outcome);
        Assert.Contains("no function 'run'", result.StandardError);
    }

    [Fact]
    public async Task Local_modules_travel_with_a_node()
    {
        var job = RealEngine.Job("import helper\nfrom pack.inner import value\nresult = helper.value + value");
        job = job with { Node = job.Node with { Files = [.. job.Node.Files, new NodeFile("helper.py", "value = 1"u8.ToArray()), new NodeFile("pack/__init__.py", default), new NodeFile("pack/inner.py", "value = 2"u8.ToArray())] } };
        Assert.Equal("3", RealEngine.Output(await engine.RunAsync(job)));
    }

    [Fact]
    public async Task A_dataset_is_read_and_never_written()
    {
        var folder = Directory.CreateTempSubdirectory("dataset");
        try
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_111_111);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "bars.csv"), "close\n1\n", TestContext.Current.CancellationToken);
            var source = "import os\nthrough = []\nfor path in ('/datasets/new', '/datasets/bars.csv'):\n    try:\n        open(path, 'a')\n        through.append(path)\n    except OSError:\n        pass\nresult = [open('/datasets/bars.csv').read(), os.listdir('/datasets'), through]";
            Assert.Equal("""["close\n1\n", ["bars.csv"], []]""", RealEngine.Output(await engine.RunAsync(RealEngine.Job(source, datasets: new Dataset("datasets", folder.FullName)))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

public sealed class DockerNodeKindTests(RealEngine engines) : NodeKindTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapNodeKindTests(RealEngine engines) : NodeKindTests(SandboxUnderTest.Bubblewrap(engines));
