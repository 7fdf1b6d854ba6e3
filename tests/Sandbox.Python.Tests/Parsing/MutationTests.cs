using Sandbox.Python.Parsing;
using Sandbox.Python.Parsing.Lexing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>A fixed-seed fuzzer: real source, damaged, is read to the end, and what is read holds together.</summary>
public sealed class MutationTests
{
    private static readonly string[] Fragments =
    [
        "(", ")", "[", "]", "{", "}", ",", ":", "=", "==", "*", "**", ".", " if ", " else ", " for ", " in ", "not ", "lambda ", "def ", "class ",
        "import ", "from ", " as ", "try:", "except ", "with ", "yield ", "await ", "async ", "'", "\"", "'''", "f'", "f'{", "}'", "t'{x", "\\", "\n", "\t",
        "    ", "\r", "\f", "@", "->", ":=", "!", "$", "0777", "1__0", "\0", "é", "\ud800", "“", "match x:\n", "case 1:\n", "#", "# type: x", "\\N{", "\uFEFF",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_source_is_read_to_the_end(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = Sample.Text;
            for (var edits = random.Next(1, 12); edits > 0; edits--)
                text = Damage(text, random);
            var version = new PythonVersion(3, random.Next(8, 15));
            CheckTokens(text, version);
            CheckTree(Parser.Parse(SourceText.From(text), new ParseOptions(version)));
        }
    }

    [Fact]
    public void The_sample_itself_is_right() =>
        Assert.Empty(Parser.Parse(SourceText.From(Sample.Text)).Diagnostics);

    private static string Damage(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 30));
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Fragments[random.Next(Fragments.Length)]),
            _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
        };
    }

    /// <summary>Tokens follow each other, and between them stand only blanks, comments and joined lines.</summary>
    private static void CheckTokens(string text, PythonVersion version)
    {
        var lexer = new Lexer(text, version, new NameTable(), []);
        lexer.Run();
        var end = 0;
        for (var i = 0; i < lexer.Count; i++)
        {
            var token = lexer.Tokens[i];
            Assert.True(token.Start >= end && token.End >= token.Start, $"{token} after {end} in\n{text}");
            end = token.End;
        }

        Assert.Equal(text.Length, end);
        lexer.Return();
    }

    /// <summary>Children lie within their parents, and all within the source.</summary>
    private static void CheckTree(ParseResult parse)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(parse.Root);
        while (pending.TryPop(out var node))
        {
            Assert.True(node.Span.Start >= 0 && node.Span.End >= node.Span.Start && node.Span.End <= parse.Source.Text.Length, $"{node.Kind} {node.Span}");
            var children = default(NodeStack);
            node.AddChildrenTo(ref children);
            while (children.TryTake(out var child))
                pending.Push(child);
        }

        foreach (var error in parse.Diagnostics)
            Assert.InRange(error.Span.Start, 0, parse.Source.Text.Length);
    }
}
