namespace Sandbox.Check.Tests.Pipeline;

/// <summary>A syntax error costs no finding: the scan says where the error is, and still reports the dangerous calls before it, on its line and after it.</summary>
public sealed class BrokenLineTests
{
    private const string Call = "os.system('id')";

    /// <summary>A broken line or lines with one dangerous call in them, and the call's line among these, from 1.</summary>
    public static TheoryData<string, int> Lines => new()
    {
        { $"a b, {Call}", 1 },
        { $"x = (1 2, {Call})", 1 },
        { $"x = [1, {Call}", 1 },
        { $"x = {{'a': 1, 'b' {Call}}}", 1 },
        { $"x = {{'a': , 'b': {Call}}}", 1 },
        { $"{Call} )", 1 },
        { $") {Call}", 1 },
        { $"a $ {Call}", 1 },
        { $"a = 'text\n{Call}", 2 },
        { $"a = f'{{b c}}' + {Call}", 1 },
        { $"a = f'{{b\n{Call}", 2 },
        { $"x y; {Call}; z", 1 },
        { $"if a b or {Call}:\n    pass", 1 },
        { $"if a = 1:\n    {Call}", 2 },
        { $"if a\n    {Call}", 2 },
        { $"if a:\n{Call}", 2 },
        { $"def f(a b={Call}):\n    pass", 1 },
        { $"def f(a, a b):\n    return {Call}\nf(1, 2)", 2 },
        { $"def f(\n{Call}", 2 },
        { $"class C(a b, {Call}):\n    pass", 1 },
        { $"for x y in {Call}:\n    pass", 1 },
        { $"while True print({Call})", 1 },
        { $"try:\n    {Call}", 2 },
        { $"try:\n    pass\nexcept A B:\n    {Call}", 4 },
        { $"with open(a) as b c:\n    {Call}", 2 },
        { $"print 'a', {Call}", 1 },
        { $"exec 'a'; {Call}", 1 },
        { $"f() = {Call}", 1 },
        { $"None = {Call}", 1 },
        { $"f() += {Call}", 1 },
        { $"{Call} = 1", 1 },
        { $"{Call} += 1", 1 },
        { $"{Call}: int = 1", 1 },
        { $"a, {Call} = 1, 2", 1 },
        { $"for {Call} in a:\n    pass", 1 },
        { $"with a as {Call}:\n    pass", 1 },
        { $"[a for {Call} in b]", 1 },
        { $"({Call} := 1)", 1 },
        { $"def f({Call}):\n    pass", 1 },
        { $"except {Call}:\n    pass", 1 },
        { $"try:\n    pass\nexcept A as {Call}:\n    pass", 3 },
        { $"case {Call}:\n    pass", 1 },
        { $"(yield) = {Call}", 1 },
        { $"f(a=1, {Call})", 1 },
        { $"f(**a, *{Call})", 1 },
        { $"f(a for a in b, {Call})", 1 },
        { $"lambda x y: {Call}", 1 },
        { $"return return {Call}", 1 },
        { $"import a b, {Call}", 1 },
        { $"from a import\n{Call}", 2 },
        { $"@a b({Call})\ndef f(): pass", 1 },
        { $"  {Call}", 1 },
        { $"x = 1\n    {Call}", 2 },
        { $"if a:\n        pass\n    {Call}", 3 },
        { $"if a:\n\tpass\n        {Call}", 3 },
        { $"match x:\n  a b({Call})", 2 },
        { $"match x:\n  case a b:\n    {Call}", 3 },
        { $"async {Call}", 1 },
        { $"else:\n    {Call}", 2 },
        { $"x = 0777 + {Call}", 1 },
        { $"x = 1__0 + {Call}", 1 },
        { $"x = 'a' b'c' + {Call}", 1 },
        { $"x = '\\N{{no such name}}' + {Call}", 1 },
        { $"a \\ b\n{Call}", 2 },
        { $"“a” + {Call}", 1 },
        { $"del f(), {Call}", 1 },
        { $"type X[ = {Call}", 1 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Calls_before_on_and_after_it_are_reported(string lines, int line)
    {
        using var work = new Workspace().With("a.py", $"import os\nos.system('before')\n{lines}\nos.system('after')\ndef last():\n    os.system('inside')\nlast()\n");
        var result = await work.Run("scan", "a.py");
        Assert.NotEqual(0, result.Code);
        Assert.Contains("SBX9001", result.Out, StringComparison.Ordinal);
        var count = lines.Count(c => c == '\n') + 1;
        foreach (var expected in (int[])[2, 2 + line, 3 + count, 5 + count])
            Assert.True(result.Out.Contains($"a.py:{expected}:", StringComparison.Ordinal) && HasCall(result.Out, expected), $"no call on line {expected}:\n{result.Out}");
    }

    private static bool HasCall(string output, int line) =>
        output.Split('\n').Any(text => text.StartsWith($"a.py:{line}:", StringComparison.Ordinal) && text.Contains("SBX11", StringComparison.Ordinal));
}
