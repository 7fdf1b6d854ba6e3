using System.Text;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>Deep, long and broken input on a stack of 1 MB: a stack overflow would end the test run.</summary>
public sealed class ResilienceTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string, int, string, bool> Inputs => new()
    {
        { "parentheses", "(", Many, "", true },
        { "brackets", "[", Many, "", true },
        { "braces", "{", Many, "", true },
        { "calls in calls", "a(", Many, "", true },
        { "subscripts in subscripts", "a[", Many, "", true },
        { "a sum", "a+", Many, "a", false },
        { "attributes", "a.", Many, "a", false },
        { "a list", "[", 1, "1," + "1,1,1,1,1,1,1,1,1,1]", false },
        { "unary operators", "-", Many, "1", true },
        { "not", "not ", Many, "1", true },
        { "lambdas", "lambda:", Many, "1", true },
        { "conditionals", "a if b else ", Many, "1", true },
        { "powers", "a**", Many, "1", true },
        { "conjunction", "a and ", Many, "b", false },
        { "comparison", "a<", Many, "b", false },
        { "assignments", "a=", Many, "b", false },
        { "strings", "'a' ", Many, "'b'", false },
        { "awaits", "await ", Many, "1", true },
        { "yields", "(yield ", Many, "1", true },
        { "f-strings in f-strings", "f'{", Many, "", true },
        { "calls without end on many lines", "foo(\n", Many, "", true },
        { "definitions without end", "def f(\n", Many, "", true },
        { "match without end", "match (\n", Many, "", true },
        { "with without end", "with (", Many, "", true },
        { "errors on many lines", "a b\n", Many, "", true },
        { "characters of no token", "$ ", Many, "", true },
        { "quotes", "\"", Many + 1, "", true },
        { "joined lines", "\\n", Many, "", true },
        { "decorators", "@a\n", Many, "", true },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Repeated_input_ends_in_a_tree_and_its_errors(string name, string part, int count, string end, bool fails)
    {
        var source = new StringBuilder().Insert(0, part, count).Append(end).ToString();
        foreach (var minor in (int[])[11, 14])
        {
            var parse = OnSmallStack(source, minor);
            Assert.True(fails == !parse.Diagnostics.IsEmpty, $"{name}, 3.{minor}: {parse.FirstError}");
        }
    }

    [Theory]
    [InlineData("f'", "{", "'", false)]
    [InlineData("f'", "{a:", "'", true)]
    [InlineData("f'", "{a}", "'", false)]
    [InlineData("if a: pass\n", "elif a: pass\n", "", false)]
    [InlineData("match x:\n case ", "[", "", true)]
    [InlineData("match x:\n case ", "a|", "b: pass", false)]
    [InlineData("x=[a ", "for a in b ", "]", false)]
    [InlineData("x=[", "1,1,1,1,1,1,1,1,1,1,", "]", false)]
    [InlineData("x={", "1:2,3:4,5:6,7:8,9:0,", "}", false)]
    [InlineData("x=0x", "ffff", "", false)]
    [InlineData("x=", "9", "", true)]
    [InlineData("x", "\u0301", "=1", false)]
    public void Long_input_is_read(string start, string part, string end, bool fails)
    {
        var parse = OnSmallStack(new StringBuilder(start).Insert(start.Length, part, Many).Append(end).ToString(), 14);
        Assert.Equal(fails, !parse.Diagnostics.IsEmpty);
    }

    /// <summary>CPython 3.11 to 3.13 accept these.</summary>
    [Theory]
    [InlineData("a if b else ", "c", 5900)]
    [InlineData("-", "a", 5900)]
    [InlineData("not ", "a", 5900)]
    [InlineData("a**", "b", 2900)]
    [InlineData("lambda: ", "a", 2900)]
    [InlineData("a.", "b", 9900)]
    [InlineData("a+", "b", 9900)]
    public void What_leans_to_one_side_nests_as_deep_as_in_CPython(string part, string end, int count)
    {
        var parse = OnSmallStack(new StringBuilder().Insert(0, part, count).Append(end).ToString(), 13);
        Assert.Empty(parse.Diagnostics);
        using var output = new StringWriter();
        AstDump.Write(parse, output, PythonVersion.Image, positions: true);
    }

    [Theory]
    [InlineData("(", "a", ")", 200)]
    [InlineData("[", "a", "]", 200)]
    [InlineData("{a:", "a", "}", 200)]
    [InlineData("f(", "a", ")", 200)]
    [InlineData("a[", "a", "]", 200)]
    [InlineData("(a:=", "1", ")", 200)]
    [InlineData("lambda a=", "1", ":1", 500)]
    public void What_encloses_nests_as_deep_as_in_CPython(string open, string middle, string close, int count) =>
        Assert.Empty(OnSmallStack(new StringBuilder().Insert(0, open, count).Append(middle).Insert(open.Length * count + middle.Length, close, count).ToString(), 13).Diagnostics);

    [Fact]
    public void Blocks_nest_as_deep_as_in_CPython()
    {
        var headers = string.Concat(Enumerable.Range(0, 99).Select(depth => new string(' ', depth) + "if a:\n"));
        Assert.Empty(OnSmallStack(headers + new string(' ', 99) + "pass\n", 13).Diagnostics);
        Assert.NotEmpty(OnSmallStack(headers + new string(' ', 99) + "if a:\n" + new string(' ', 100) + "pass\n", 13).Diagnostics);
    }

    [Fact]
    public void Blocks_nest_without_end()
    {
        var source = string.Concat(Enumerable.Range(0, 3000).Select(depth => new string(' ', depth) + "if a:\n"));
        Assert.NotEmpty(OnSmallStack(source, 11).Diagnostics);
    }

    [Fact]
    public void Ten_megabytes_stand_on_one_line()
    {
        var parse = OnSmallStack("x='" + new string('a', 10_000_000) + "'", 11);
        Assert.Empty(parse.Diagnostics);
    }

    [Fact]
    public void A_deep_tree_is_written()
    {
        var source = "x=" + new StringBuilder().Insert(0, "a+", 20_000).Append('a');
        var parse = OnSmallStack(source, 11);
        using var output = new StringWriter();
        AstDump.Write(parse, output, PythonVersion.Image, positions: false);
        Assert.EndsWith("type_ignores=[])\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x = foo(1,\ndef f():\n    return 1\ny = 2\n", "AssignStatement FunctionDefStatement AssignStatement")]
    [InlineData("x = )\ny = 2\n", "AssignStatement AssignStatement")]
    [InlineData("if x = 3:\n    y = 1\nz = 2\n", "IfStatement AssignStatement")]
    [InlineData("def f(:\n    y = 1\nz = 2\n", "FunctionDefStatement AssignStatement")]
    [InlineData("  x = 1\ny = 2\n", "AssignStatement AssignStatement")]
    public void Reading_goes_on_at_the_next_statement(string source, string kinds)
    {
        var parse = OnSmallStack(source, 14);
        Assert.NotEmpty(parse.Diagnostics);
        Assert.Equal(kinds, string.Join(' ', parse.Root.Body.Select(statement => statement.Kind.ToString())));
    }

    /// <summary>What a broken line holds besides its error is not lost, nor are the lines before and after it.</summary>
    [Theory]
    [InlineData("a b, f(1)")]
    [InlineData("x = (1 2, f(1))")]
    [InlineData("a $ f(1)")]
    [InlineData("f(1) )")]
    [InlineData(") f(1)")]
    [InlineData("x y; f(1); z")]
    [InlineData("if a b or f(1):\n    pass")]
    [InlineData("if f(1)\n    pass")]
    [InlineData("if a\n    f(1)")]
    [InlineData("def g(a b=f(1)):\n    pass")]
    [InlineData("class C(a b, f(1)):\n    pass")]
    [InlineData("for x y in f(1):\n    pass")]
    [InlineData("while a:\nf(1)")]
    [InlineData("x = [a,\n  f(1)")]
    [InlineData("lambda x y: f(1)")]
    [InlineData("return return f(1)")]
    [InlineData("import a b, f(1)")]
    [InlineData("@a b(f(1))\ndef g(): pass")]
    [InlineData("x = 'a\nf(1)")]
    [InlineData("  f(1)")]
    [InlineData("try:\n    f(1)")]
    [InlineData("f() = f(1)")]
    [InlineData("match x:\n  a b(f(1))")]
    [InlineData("async f(1)")]
    public void A_broken_line_keeps_its_calls(string line)
    {
        var parse = OnSmallStack($"before(0)\n{line}\nafter(2)\n", 14);
        Assert.NotEmpty(parse.Diagnostics);
        var stack = default(NodeStack);
        stack.Add(parse.Root);
        var arguments = new HashSet<long>();
        while (stack.TryTake(out var node))
        {
            if (node is CallExpression { Arguments: [ConstantExpression { Value: long number }] })
                arguments.Add(number);
            node.AddChildrenTo(ref stack);
        }

        Assert.Equal([0, 1, 2], arguments.Order());
    }

    private static ParseResult OnSmallStack(string source, int minor)
    {
        ParseResult? result = null;
        var thread = new Thread(() => result = Parser.Parse(SourceText.From(source), new ParseOptions(new PythonVersion(3, minor))), 1 << 20);
        thread.Start();
        thread.Join();
        return result!;
    }
}
