namespace Sandbox.Analysis.Tests.Rules;

/// <summary>Messages say what was reached as the source would say it.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("import os\nx = os.environ['TZ']", "Reads the environment: os.environ['TZ']")]
    [InlineData("import os\nx = 'TZ' in os.environ", "Asks for facts of the host: 'TZ' in os.environ")]
    [InlineData("import sys\nsys.path += ['/tmp']", "Changes how modules are found, to a place that others can write to: sys.path += ['/tmp']")]
    [InlineData("import sys\nsys.path.insert(0, '/tmp')", "Changes how modules are found, to a place that others can write to: sys.path.insert(0, '/tmp')")]
    [InlineData("from pathlib import Path\nPath('/etc').joinpath('shadow').read_text()", "Reads a secret place of the host: pathlib.Path('/etc/shadow').read_text()")]
    [InlineData("import shutil\nshutil.make_archive('/tmp/out', 'zip', '/etc')", "Reads a secret place of the host: shutil.make_archive('/tmp/out', … '/etc')")]
    [InlineData("import numpy\nnumpy.ndarray.tofile(numpy.ones(1), '/etc/x')", "Writes a secret place of the host: numpy.ndarray.tofile(numpy.ndarray(…), '/etc/x')")]
    [InlineData("import antigravity", "Starts another program: import antigravity")]
    [InlineData("import os\nf = os.system", "Runs a shell command: os.system is passed on")]
    [InlineData("import subprocess, sys\nsubprocess.check_call([sys.executable, '-m', 'pip'])", "Starts another program: subprocess.check_call([sys.executable, '-m', 'pip'])")]
    [InlineData("import sys\nsys.path.insert(0, '/opt/lib')", "Changes how modules are found: sys.path.insert(0, '/opt/lib')")]
    [InlineData("import boto3\nboto3.client(service_name='s3')", "Talks to a service over the network: boto3.client(service_name='s3')")]
    [InlineData("import logging\nlogging.basicConfig(level=10, filename='/opt/run.log')", "Writes a file at a fixed place of the machine: logging.basicConfig(filename='/opt/run.log')")]
    [InlineData("import pandas\ndef load(path):\n    return pandas.read_csv(path)", "Reads a file at a path that is not known: pandas.read_csv(…)")]
    [InlineData("import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pip', 'install', 'x'])", "Starts another program: subprocess.run([sys.executable, '-m', 'pip', 'install', …])")]
    [InlineData("import subprocess\ndef f(a, b):\n    subprocess.run(['trade', f'temp/dry_run_config_file_of_x{a}_{b}_and_more'])", "Starts another program: subprocess.run(['trade', 'temp/dry_run_config_file_of_x…'])")]
    [InlineData("import os\nos.system('echo ' + 'x' * 80)", "Runs a shell command: os.system('echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…')")]
    [InlineData("import importlib, json\nrule = json.load(open('rules.json'))\nimportlib.import_module(rule['a']).run(1)", "Calls what was reached by reflection: 'importlib.import_module(rule['a']).run' may be any function")]
    [InlineData("print 'done'", "Does not parse: Missing parentheses in call to 'print'. Did you mean print(...)?; the file looks like Python 2, which is not checked")]
    [InlineData("%matplotlib inline\nx = 1", "Does not parse: invalid syntax; a line of a notebook: take the lines with '!' and '%' out")]
    [InlineData("x = 1 +", "Does not parse: invalid syntax")]
    public void A_use_is_named_as_it_is_written(string source, string message) =>
        Assert.Contains(message, Scan.Source(source).Findings.Select(finding => finding.Message));

    public static TheoryData<string> Names => [.. Snippet.ReadAll().Where(snippet => !snippet.File.StartsWith("ways", StringComparison.Ordinal)).Select(snippet => snippet.ToString())];

    private static readonly Dictionary<string, Snippet> All = Snippet.ReadAll().ToDictionary(snippet => snippet.ToString());

    [Theory]
    [MemberData(nameof(Names))]
    public void No_message_shows_a_name_of_the_tables_own(string name)
    {
        foreach (var finding in Scan.Source(All[name].Source, All[name].Profile).Findings)
        {
            Assert.DoesNotContain("_Environ", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("anything.", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("builtins.slice", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(".__iadd__(", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("……", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("… …", finding.Message, StringComparison.Ordinal);
            Assert.False(finding.Message.Any(char.IsControl), finding.Message);
            Assert.True(char.IsUpper(finding.Message[0]) && finding.Message[^1] != '.', finding.Message);
        }
    }
}
