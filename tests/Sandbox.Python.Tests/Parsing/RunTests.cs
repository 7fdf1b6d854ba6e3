using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>Runs of characters that are looked at many at once: every length around that number, in the middle of a source and at its end.</summary>
public sealed class RunTests
{
    public static TheoryData<int, string> Lengths
    {
        get
        {
            var all = new TheoryData<int, string>();
            for (var length = 1; length <= 35; length++)
            {
                all.Add(length, "");
                all.Add(length, "\n# a comment after it, so that there is more to look at\n");
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_name_is_read_whole_and_told_from_others(int length, string end)
    {
        var name = "_bcdefghijKLMNOPQRSTUVWXYZ0123456789"[..length];
        var other = name[..^1] + "z";
        var values = Values($"{name};{other};{name}é;{name}", end);
        Assert.Equal([name, other, name + "é", name], values.Select(value => Assert.IsType<NameExpression>(value).Name));
        Assert.Same(((NameExpression)values[0]).Name, ((NameExpression)values[3]).Name);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_string_ends_at_its_quote(int length, string end)
    {
        var text = new string('é', length);
        var values = Values($"'{text}';'{text[1..]}\\n{text}';\"{text}'\";'\"{text}'", end);
        Assert.Equal([text, text[1..] + "\n" + text, text + "'", "\"" + text], values.Select(value => Assert.IsType<ConstantExpression>(value).Value));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_string_without_end_ends_with_its_line(int length, string end)
    {
        var parse = Parser.Parse(SourceText.From($"'{new string('a', length)}\nx{end}"));
        Assert.Equal(0, parse.FirstError!.Span.Start);
        Assert.Equal(length + 1, parse.FirstError.Span.End);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void An_indentation_is_measured(int length, string end)
    {
        var blanks = new string(' ', length);
        var parse = Parser.Parse(SourceText.From($"if a:\n{blanks}b\n{blanks}\n{blanks}# c\n{blanks}if d:\n{blanks}\te\n{blanks}f{end}"));
        Assert.Empty(parse.Diagnostics);
        Assert.Equal(3, Assert.IsType<IfStatement>(Assert.Single(parse.Root.Body)).Body.Count);
    }

    private static List<Expression> Values(string source, string end)
    {
        var parse = Parser.Parse(SourceText.From(source + end));
        Assert.Empty(parse.Diagnostics);
        return [.. parse.Root.Body.Select(statement => ((ExpressionStatement)statement).Value)];
    }
}
