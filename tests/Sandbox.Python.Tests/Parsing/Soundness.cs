using System.Text.RegularExpressions;
using Sandbox.Python.Binding;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Parsing.Lexing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>What holds for any text, right or wrong: it is lexed, parsed, bound and written, and the parts fit together.</summary>
internal static partial class Soundness
{
    /// <summary>A text that takes longer than this, on a busy machine, takes for ever.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Checks a text on a thread of its own with a stack of 1 MB.</summary>
    public static void Check(string text, PythonVersion version, string name)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Hold(text, version)), 1 << 20) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Limit), $"{name}, {version}: not done after {Limit.TotalSeconds} s");
        Assert.True(failure is null, $"{name}, {version}: {failure}");
    }

    private static void Hold(string text, PythonVersion version)
    {
        var isLexed = CheckTokens(text, version);
        var parse = Parser.Parse(SourceText.From(text), new ParseOptions(version));
        CheckTree(parse, isLexed && parse.Diagnostics.IsEmpty);
        AstDump.Write(parse, TextWriter.Null, version);
    }

    /// <summary>Tokens follow each other to the end, and where the lexer saw no error, only trivia stand between them.</summary>
    private static bool CheckTokens(string text, PythonVersion version)
    {
        var errors = new List<SyntaxDiagnostic>();
        var lexer = new Lexer(text, version, new NameTable(), errors);
        lexer.Run();
        var end = 0;
        for (var i = 0; i < lexer.Count; i++)
        {
            var token = lexer.Tokens[i];
            Assert.True(token.Start >= end && token.End >= token.Start, $"{token} after {end}");
            if (errors.Count == 0 && token.Start > end)
                Assert.True(Trivia().IsMatch(text.AsSpan(end, token.Start - end)), $"'{text[end..token.Start]}' before {token} is no trivia");
            end = token.End;
        }

        Assert.Equal(text.Length, end);
        lexer.Return();
        return errors.Count == 0;
    }

    /// <summary>
    /// Every span lies in the source, and children in the order of their list; where the source is right also within their parent,
    /// decorators excepted, which CPython puts before it.
    /// </summary>
    private static void CheckTree(ParseResult parse, bool isNested)
    {
        var model = SemanticModel.Create(parse.Root, parse.Source);
        var pending = new Stack<(SyntaxNode Node, Scope Scope)>();
        pending.Push((parse.Root, model.Module));
        while (pending.TryPop(out var next))
        {
            var (node, scope) = next;
            Assert.True(node.Span.Start >= 0 && node.Span.End >= node.Span.Start && node.Span.End <= parse.Source.Text.Length, $"{node.Kind} {node.Span}");
            if (node is FunctionDefStatement or LambdaExpression or ClassDefStatement or ListComprehension or SetComprehension or DictComprehension or GeneratorExpression)
                scope = model.ScopeOf(node, scope);
            var children = default(NodeStack);
            node.AddChildrenTo(ref children);
            while (children.TryTake(out var child))
            {
                if (isNested && !IsDecorator(node, child))
                    Assert.True(child.Span.Start >= node.Span.Start && child.Span.End <= node.Span.End, $"{child.Kind} {child.Span} is not within {node.Kind} {node.Span}");
                pending.Push((child, scope));
            }

            if (node is Module module)
                CheckOrder(module.Body);
            else if (node is FunctionDefStatement function)
                CheckOrder(function.Body);
            else if (node is CallExpression call && isNested)
                CheckOrder(call.Arguments);
        }

        foreach (var error in parse.Diagnostics)
            Assert.InRange(error.Span.Start, 0, parse.Source.Text.Length);
    }

    private static bool IsDecorator(SyntaxNode parent, SyntaxNode child) => child is Expression && parent switch
    {
        FunctionDefStatement function => child.Span.End <= function.Span.Start,
        ClassDefStatement definition => child.Span.End <= definition.Span.Start,
        _ => false,
    };

    private static void CheckOrder<T>(NodeList<T> nodes)
        where T : SyntaxNode
    {
        for (var i = 1; i < nodes.Count; i++)
            Assert.True(nodes[i].Span.Start >= nodes[i - 1].Span.End, $"{nodes[i].Kind} {nodes[i].Span} before {nodes[i - 1].Span}");
    }

    [GeneratedRegex(@"\A(?:[ \t\f\r\n\uFEFF]|\\\r?\n|\\\r|#[^\r\n]*)*\z")]
    private static partial Regex Trivia();
}
