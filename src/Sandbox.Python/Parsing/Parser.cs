using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Reads Python source.</summary>
public static class Parser
{
    /// <summary>The tree of a source; never throws, whatever the source.</summary>
    public static ParseResult Parse(SourceText source, ParseOptions? options = null)
    {
        _ = options;
        return new ParseResult(source, new Module(new TextSpan(0, source.Text.Length), default), []);
    }
}
