using System.Globalization;
using System.Text;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;

namespace Sandbox.Analysis.Tests.Reports;

/// <summary>
/// Files of 2 MB in shapes that generated code takes. Work that grows faster than the file does not end within the limit, which is far above what
/// linear work takes on a busy machine; and no such file may run into a limit of the resolver.
/// </summary>
public sealed class LargeFileTests
{
    private const int Size = 2_000_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Name, start, repeated part ({0} its number, {1} the one before, {2} another), end.</summary>
    public static TheoryData<string, string, string, string> Shapes => new()
    {
        { "a table", "TABLE = {{\n", "    'key_{0}': [{0}, {0}.5, 'value {0}', None, True],\n", "}}\n" },
        { "generated calls", "import logging\n", "logging.info('message {0}', {0})\n", "" },
        { "a long function", "def main(a, b):\n    x = a\n", "    x = x + {0} * b\n    if x > {0}:\n        b = x - {0}\n", "    return x\n" },
        { "classes", "", "class C{0}(object):\n    limit = {0}\n    def get(self):\n        return self.a + self.limit\n", "" },
        { "classes that extend each other", "class C0:\n    def run(self):\n        return 1\n", "class C{0}(C{1}):\n    def only{0}(self):\n        return self.run()\n", "" },
        { "functions that call each other", "def f0(a, b=None):\n    return f10000(a)\n", "def f{0}(a, b=None):\n    return f{1}(a, b) + f{2}(b, a)\n", "f0(1, 'x')\n" },
        { "functions called one by one", "def f0(a):\n    return a\n", "def f{0}(a):\n    return f{1}(a + 1)\nf{0}({0})\n", "" },
        { "lambdas", "h0 = len\n", "h{0} = lambda a, b={0}: a(b) + h{1}(a)\n", "" },
        { "attribute chains", "import numpy as np\n", "v{0} = np.a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z\n", "" },
        { "a sum of strings", "x = (", "'part {0}' +\n", "'')\n" },
        { "a string that grows", "s = ''\n", "s += 'line {0}'\n", "" },
        { "a name bound again and again", "x = 0\n", "x = {0}\n", "" },
        { "a name bound in branches", "import sys\nx = 0\n", "if len(sys.argv) > {0}:\n    x = 'v{0}'\n", "" },
        { "loops in loops", "", "for i in range({0}):\n    for j in range(i):\n        for k in (1, 2, 3):\n            total{0} = i * j + k\n", "" },
        { "joins of many names", "def f(flag, v0=0):\n", "    if flag == {0}:\n        v{0} = v{1}\n    else:\n        v{0} = 'text'\n", "" },
        { "handlers", "", "try:\n    a{0} = int('x')\nexcept ValueError as error:\n    a{0} = 0\nexcept (KeyError, OSError):\n    raise\nfinally:\n    pass\n", "" },
        { "imports", "", "import package{0}.module_{0} as m{0}\n", "" },
        { "a list that grows", "rows = []\n", "rows.append(({0}, 'r{0}'))\n", "" },
        { "watches of the clock", "import time\n", "e{0} = time.time() + 600\nwhile time.time() < e{0}: pass\n", "" },
        { "waits for queues", "from queue import Queue\n", "q{0} = Queue()\nq{0}.get()\n", "" },
        { "waits for events and semaphores", "import threading\n", "e{0} = threading.Event()\ne{0}.wait()\ns{0} = threading.Semaphore(0)\ns{0}.acquire()\n", "" },
        { "locks", "import threading\n", "l{0} = threading.Lock()\nl{0}.acquire()\nif l{0}:\n    x = {0}\n", "" },
        { "loops that are counted", "", "i = 0\nwhile i != 99999:\n    i += 1\n", "" },
        { "examples", "\"\"\"\n>>> import os\n>>> print(1)\n\"\"\"\nimport doctest\n", "doctest.testmod()\n", "" },
        { "decorators", "def deco(f):\n    return f\n", "@deco\ndef d{0}(a):\n    return a\nd{0}({0})\n", "" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_analysed_to_its_end(string name, string start, string part, string end)
    {
        var format = CompositeFormat.Parse(part);
        var source = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, start);
        for (var i = 1; source.Length < Size; i++)
            source.AppendFormat(CultureInfo.InvariantCulture, format, i, i - 1, i * 7 % 10_000);
        source.AppendFormat(CultureInfo.InvariantCulture, end);

        var report = Analyze(Encoding.UTF8.GetBytes(source.ToString()));
        Assert.True(report.Status == AnalysisStatus.Analyzed, $"{name}: {report.Status}");
        Assert.DoesNotContain(report.Findings, finding => finding.Descriptor.Id.StartsWith("SBX9", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_members_is_said_to_be_too_long()
    {
        var report = Analyze(Encoding.UTF8.GetBytes("import numpy as np\nx = np" + string.Concat(Enumerable.Repeat(".abcdef", 100_000)) + "\n"));
        Assert.Contains(report.Findings, finding => finding.Descriptor.Id == "SBX9005");
        Assert.Equal(AnalysisStatus.Partial, report.Status);
    }

    /// <summary>On a deep stack, as the tool does it.</summary>
    private static FileReport Analyze(byte[] content)
    {
        using var stop = new CancellationTokenSource(Limit);
        FileReport? report = null;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    report = FileAnalyzer.Analyze(new SourceFile("large.py", "large", content), [], Scan.Options(Profiles.Node), stop.Token);
                }
                catch (OperationCanceledException exception)
                {
                    failure = exception;
                }
            },
            256 << 20);
        thread.Start();
        thread.Join();
        Assert.True(failure is null, $"not analysed within {Limit}");
        return report!;
    }
}
