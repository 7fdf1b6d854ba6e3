using Sandbox.Python.Parsing;
using Sandbox.Python.Parsing.Lexing;
using Sandbox.Python.Text;

namespace Sandbox.Benchmarks;

/// <summary>Cuts a source into tokens, as the parser does before it reads them.</summary>
internal static class Lexing
{
    public static int CountTokens(SourceText source)
    {
        var lexer = new Lexer(source.Text, PythonVersion.Latest, new NameTable(), []);
        lexer.Run();
        var count = lexer.Count;
        lexer.Return();
        return count;
    }
}
