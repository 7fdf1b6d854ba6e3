namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>What expressions come to: the argument of <c>os.system</c>, as text.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("'a' + 'b' * 2", "'abb'")]
    [InlineData("'%s-%d' % ('a', 3)", "'a-3'")]
    [InlineData("'%(x)s' % {'x': 'y'}", "'y'")]
    [InlineData("'{}{1}'.format('a', 'b')", "'ab'")]
    [InlineData("'{0}{0}{k}'.format('a', k='z')", "'aaz'")]
    [InlineData("f'{1 + 1}{\"x\"!r}'", "'2'x''")]
    [InlineData("'abc'[::-1]", "'cba'")]
    [InlineData("'abcdef'[1:-1:2]", "'bd'")]
    [InlineData("'abc'[-1]", "'c'")]
    [InlineData("b'\\x61b'.decode()", "'ab'")]
    [InlineData("bytes.fromhex('6162').decode('ascii')", "'ab'")]
    [InlineData("'a,b'.split(',')", "['a', 'b']")]
    [InlineData("','.join(['a', 'b'])", "'a,b'")]
    [InlineData("''.join(chr(c + 1) for c in (96, 97))", "'ab'")]
    [InlineData("''.join(sorted('cab'))", "'abc'")]
    [InlineData("str(12) + repr('a')", "'12'a''")]
    [InlineData("(lambda a, b=2: a + b)(1)", "3")]
    [InlineData("7 // -2, -7 % 3, 2 ** 10", "(-4, 2, 1024)")]
    [InlineData("[x * 2 for x in range(3) if x != 1]", "[0, 4]")]
    [InlineData("{'a': 1}['a'] if True else 2", "1")]
    [InlineData("sum([1, 2, 3])", "6")]
    [InlineData("list(zip('ab', (1, 2)))[1]", "('b', 2)")]
    [InlineData("__import__('codecs').decode('cnff', 'rot_13')", "'pass'")]
    [InlineData("__import__('base64').b64decode('YWI=')", "b'ab'")]
    [InlineData("__import__('base64').b32decode('MFRA====')", "b'ab'")]
    [InlineData("__import__('base64').b85decode('VPa')", "b'ab'")]
    [InlineData("__import__('binascii').unhexlify('6162')", "b'ab'")]
    [InlineData("int('ff', 16) ^ 1", "254")]
    [InlineData("'x' in ['x'] and 'yes'", "'yes'")]
    [InlineData("{**{'a': 1}, 'b': 2}", "dict('a': 1, 'b': 2)")]
    [InlineData("[*(1, 2), 3]", "[1, 2, 3]")]
    [InlineData("'a' if unknown else 'b'", "one of 'a' | 'b'")]
    [InlineData("'/x/' + unknown", "text('/x/' + unknown)")]
    [InlineData("str(unknown) + '.csv'", "text(unknown(None; Text) + '.csv')")]
    public void Is_folded(string expression, string expected) =>
        Assert.Equal(expected, Assert.Single(Recorder.Run($"import os\nos.system(({expression}))").ArgumentsOf("os.system")));

    [Theory]
    [InlineData("import sys\nx = sys.argv[1]", "unknown(InputPath; Text)")]
    [InlineData("import sys\n_, x, y = sys.argv", "unknown(InputPath; Text)")]
    [InlineData("import sys\nx = sys.argv[1:][1]", "unknown(OutputPath; Text)")]
    [InlineData("import sys\nx = sys.argv[3]", "unknown(Argument; Text)")]
    [InlineData("import sys\ndef main(argv):\n    global x\n    x = argv[2]\nmain(sys.argv)\n", "unknown(OutputPath; Text)")]
    [InlineData("import sys\ndef main(argv=None):\n    a = argv or sys.argv[1:]\n    return a[0]\nx = main()", "unknown(InputPath; Text)")]
    [InlineData("import argparse\np = argparse.ArgumentParser()\np.add_argument('src')\np.add_argument('--n')\np.add_argument('dst')\na = p.parse_args()\nx = a.dst", "unknown(OutputPath; Text)")]
    [InlineData("import json, sys\nx = json.load(open(sys.argv[1]))['params']['p']", "unknown(Params)")]
    [InlineData("import json, sys\nwith open(sys.argv[1]) as f:\n    d = json.load(f)\nx = d['params'].get('p', 'q')", "unknown(Params)")]
    [InlineData("import json, sys\nfrom pathlib import Path\nx = json.loads(Path(sys.argv[1]).read_text())['a']", "unknown(Params)")]
    [InlineData("import json, sys, os\np = json.load(open(sys.argv[1]))\nx = os.path.join('/datasets', p['f'])", "text('/datasets/' + unknown(Params))")]
    [InlineData("import json, sys, os\np = json.load(open(sys.argv[1]))\nx = os.path.join('/datasets', os.path.basename(p['f']))", "text('/datasets/' + unknown(Params; Text, PlainName))")]
    [InlineData("import json, sys, re\np = json.load(open(sys.argv[1]))['f']\nif not re.fullmatch('[a-z]+', p):\n    raise ValueError\nx = '/datasets/' + p", "text('/datasets/' + unknown(Params; Text, PlainName))")]
    [InlineData("import json, sys\nfrom pathlib import Path\np = json.load(open(sys.argv[1]))['f']\nx = str(Path('/datasets') / p)", "text('/datasets/' + unknown(Params))")]
    [InlineData("import os\nx = os.environ['K']", "unknown(Environment)")]
    [InlineData("import os\nx = os.environ['API_KEY']", "unknown(Environment, Secret)")]
    [InlineData("x = open('/proc/self/environ').read()", "unknown(File, Environment)")]
    public void Is_tainted(string source, string expected) =>
        Assert.Equal(expected, Recorder.Run($"{source}\nimport os\nos.system(x)").ArgumentsOf("os.system").Last());

    [Fact]
    public void Steps_lead_from_the_import_to_the_call()
    {
        var call = Recorder.Run("import os as o\nf = o.system\ng = f\ng('id')").Operations.OfType<Sandbox.Analysis.Resolution.Operations.CallOperation>().Single();
        var subjects = new List<string>();
        for (var trace = call.Callee.Trace; trace is not null; trace = trace.Previous)
            subjects.Add(trace.Subject);
        Assert.Equal(["g", "f", "os"], subjects);
    }
}
