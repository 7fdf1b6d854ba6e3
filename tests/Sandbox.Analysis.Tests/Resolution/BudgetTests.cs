using System.Text;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>Hostile shapes end within their budgets, and what stays unseen is said.</summary>
public sealed class BudgetTests
{
    [Fact]
    public void A_sum_of_twenty_thousand_terms_is_resolved()
    {
        var source = "import os\nx = " + string.Join(" + ", Enumerable.Repeat("'a'", 20_000)) + "\nos.system('id')";
        Assert.Contains("os.system", Recorder.Run(source, out var result).Reached);
        Assert.False(result.BudgetHit);
    }

    [Fact]
    public void A_long_chain_of_elifs_is_resolved()
    {
        var source = new StringBuilder("import os\ndef f(x):\n    if x == 0:\n        pass\n");
        for (var i = 0; i < 3000; i++)
            source.Append($"    elif x == {i}:\n        y = {i}\n");
        source.Append("    else:\n        os.system('id')\n");
        Assert.Contains("os.system", Recorder.Run(source.ToString()).Reached);
    }

    [Fact]
    public void What_nests_too_deeply_is_reported_or_resolved()
    {
        var source = "x = y" + string.Concat(Enumerable.Repeat(".a()", 30_000)) + "\nimport os\nos.system('id')";
        var recorder = Recorder.Run(source, out var result);
        Assert.Contains("os.system", recorder.Reached);
        Assert.Equal(result.BudgetHit, recorder.Operations.OfType<BudgetOperation>().Any());
    }

    /// <summary>What a call collects is another tuple and dict each time; were they told apart, each would be run with its callees, many levels deep.</summary>
    [Fact]
    public void Calls_that_collect_the_same_are_the_same()
    {
        var source = string.Concat(Enumerable.Range(0, 12).Select(i => $"def f{i}(*a, **k):\n    f{i + 1}(1, n=2)\n    f{i + 1}(1, n=2)\n    f{i + 1}(1, n=2)\n")) + "def f12(*a, **k): pass\nf0()";
        Recorder.Run(source, out var result);
        Assert.InRange(result.Steps, 1, 600);
    }

    [Theory]
    [InlineData("def f(**k):\n    k.setdefault('run', os.system)('id')\nf()\nf(run=print)\nf(run=os.system)")]
    [InlineData("def f(**k):\n    g = k.pop('run', print)\n    g('id')\nf(run=print)\nf()\nf(run=os.system)")]
    [InlineData("def f(*a):\n    a[1]('id')\nf(1, print)\nf(1, os.system)")]
    [InlineData("def f(*a, **k):\n    (a or k['x'])[0]('id')\nf(x=[print])\nf(x=[os.system])")]
    public void Calls_that_collect_something_else_are_run_again(string code) => Assert.Contains("os.system", Recorder.Run("import os\n" + code).Reached);

    [Theory]
    [InlineData("A.__call__ = A()\nA()()")]
    [InlineData("A.__init__ = A\nA()")]
    [InlineData("A.__post_init__ = B\nB.__post_init__ = A\nA()")]
    [InlineData("if x:\n    A.__call__ = A()\n    B.__call__ = A()\nelse:\n    A.__call__ = B()\n    B.__call__ = B()\nA()()")]
    [InlineData("A.__iter__ = lambda self: A() if x else B()\nB.__iter__ = lambda self: B() if x else A()\nfor i in A(): pass")]
    [InlineData("class M(type): pass\nM.__iter__ = lambda self: C\nclass C(metaclass=M): pass\nfor i in C: pass")]
    [InlineData("A.__getattr__ = A()\nA.__call__ = A()\nA().x.y")]
    public void Hooks_that_lead_back_to_themselves_end(string code) =>
        Assert.Contains("os.system", Recorder.Run($"import os\nclass A: pass\nclass B: pass\n{code}\nos.system('id')").Reached);

    [Fact]
    public void Code_in_code_ends_and_is_reported()
    {
        var code = "pass";
        for (var i = 0; i < 12; i++)
            code = $"exec({PythonText(code)})";
        var recorder = Recorder.Run(code, new ResolutionBudget { CodeDepth = 3 });
        Assert.Contains(recorder.Operations.OfType<BudgetOperation>(), operation => operation.Kind == BudgetKind.CodeDepth);
    }

    [Theory]
    [InlineData("os.system", true)]
    [InlineData("len", false)]
    public void What_the_step_budget_hides_is_said(string function, bool isSaid)
    {
        var source = new StringBuilder("import os\ndef call(f, x):\n    return f(x)\n");
        for (var i = 0; i < 3000; i++)
            source.Append($"call(str, 'a{i}')\n");
        source.Append($"call({function}, 'id')\n");
        var recorder = Recorder.Run(source.ToString());
        Assert.Equal(isSaid, recorder.Operations.OfType<BudgetOperation>().Any(operation => operation.Kind == BudgetKind.Steps));
    }

    private const string Decode = "import os, pandas as pd\ndef d(s):\n    out = ''\n    for c in s:\n        out += chr(ord(c) - 1)\n    return out\n";

    /// <summary>What decides a path or a member came out of a call that was not followed, or went into one: silent, as long as the text decides nothing.</summary>
    [Theory]
    [InlineData("pd.read_csv(d('iuuq;00fwjm/y0b'))", true)]
    [InlineData("open(d('0fud0tibepx'))", true)]
    [InlineData("open('/datasets/' + d('b/dtw'))", false)]
    [InlineData("open('/' + d('fud0tibepx'))", true)]
    [InlineData("pd.read_csv('h' + d('uuq;00fwjm/y0b'))", true)]
    [InlineData("pd.read_csv('results_' + d('b/dtw'))", false)]
    [InlineData("getattr(pd, d('sfbe`qjdlmf'))('/datasets/x')", true)]
    [InlineData("print(d('b'), len(d('c')))", false)]
    [InlineData("class A: pass\ngetattr(A(), d('b'))", false)]
    public void Text_that_the_budget_lost_is_said_where_it_decides(string end, bool isSaid) =>
        AssertSaid(Decode + string.Concat(Enumerable.Range(0, 300).Select(i => $"d('{new string('b', 60)}{i}')\n")) + end, isSaid);

    [Theory]
    [InlineData("def read(p): return open(p).read()\n", "read('/etc/shadow')", true)]
    [InlineData("def read(p): return open('/datasets/' + p).read()\n", "read('a.csv')", false)]
    [InlineData("def read(p): return p.upper()\n", "read('/etc/shadow')", false)]
    public void Text_passed_on_too_often_is_said_where_it_decides(string function, string call, bool isSaid) =>
        AssertSaid(function + string.Concat(Enumerable.Range(0, 3000).Select(i => $"read('/datasets/{i}.csv')\n")) + call, isSaid);

    [Fact]
    public void Text_passed_on_too_deeply_is_said_where_it_decides() =>
        AssertSaid("def f0(p): return open(p).read()\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"def f{i}(p): return f{i - 1}(p)\n")) + "f40('/etc/shadow')", true);

    [Theory]
    [InlineData("open('/e' + 'tc/shadow')", true)]
    [InlineData("print('/e' + 'tc/shadow')", false)]
    public void Text_past_all_that_is_put_together_is_said_where_it_decides(string end, bool isSaid) =>
        AssertSaid("x = 'a' * 4096\n" + string.Concat(Enumerable.Repeat("x.upper()\n", 7000)) + end, isSaid);

    private static void AssertSaid(string source, bool isSaid) => Assert.Equal(isSaid, Recorder.Run(source).Operations.OfType<BudgetOperation>().Any());

    [Fact]
    public void Exponential_calls_end()
    {
        var source = new StringBuilder("def f0(x): return x\n");
        for (var i = 1; i < 60; i++)
            source.Append($"def f{i}(x): return f{i - 1}(x + 'a') + f{i - 1}(x + 'b')\n");
        source.Append("import os\nos.system(f59('z'))");
        Assert.Contains("os.system", Recorder.Run(source.ToString(), out var result).Reached);
        Assert.InRange(result.Steps, 1, 2_000_000);
    }

    [Fact]
    public void Nested_loops_end()
    {
        var source = new StringBuilder("import os\ns = ''\n");
        for (var i = 0; i < 12; i++)
            source.Append($"{new string(' ', i)}for x{i} in range(100):\n");
        source.Append($"{new string(' ', 12)}s += chr(x0)\nos.system(s)");
        Assert.Contains("os.system", Recorder.Run(source.ToString(), out var result).Reached);
        Assert.InRange(result.Steps, 1, 200_000);
    }

    [Theory]
    [InlineData("import functools\nf = print\n", "f = functools.partial(f)\n")]
    [InlineData("import os\nf = os\n", "f = f.__dict__\n")]
    [InlineData("f = print\n", "f = f.__code__\n")]
    [InlineData("f = []\n", "f.append(f)\n")]
    [InlineData("f = {}\n", "f['x'] = f\n")]
    [InlineData("f = ''\n", "f = f.join\n")]
    [InlineData("import operator\nf = ''\n", "f = operator.attrgetter(f)\n")]
    [InlineData("import pathlib\nf = ''\n", "f = pathlib.Path(f) / g\n")]
    public void Values_that_hold_themselves_can_be_printed(string start, string line)
    {
        var source = start + string.Concat(Enumerable.Repeat(line, 2000)) + "import os\nos.system(f)";
        Assert.All(Recorder.Run(source).ArgumentsOf("os.system"), text => Assert.InRange(text.Length, 1, 100_000));
    }

    [Theory]
    [InlineData("s = s + 'x'\n")]
    [InlineData("s = s.replace('a', 'b')\n")]
    [InlineData("s = f'{s}x'\n")]
    [InlineData("s = s[1:]\n")]
    [InlineData("s = s.encode().decode()\n")]
    [InlineData("t = list(s)\n")]
    public void Many_steps_on_a_long_string_end_soon(string line)
    {
        var source = "s = '" + new string('a', 500_000) + "'\n" + string.Concat(Enumerable.Repeat(line, 5000)) + "import os\nos.system('id')";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains("os.system", Recorder.Run(source).Reached);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Cancellation_is_heeded()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Resolver.Resolve(
            new SourceUnit("a.py", "a", Python.Text.SourceText.From(""), Python.Parsing.Parser.Parse(Python.Text.SourceText.From("")).Root),
            new Dictionary<string, SourceUnit>(),
            new Recorder(),
            cancellationToken: source.Token));
    }

    private static string PythonText(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
