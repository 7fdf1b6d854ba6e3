using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1608: calls what was reached by reflection.</summary>
public sealed class ReflectiveCallRule() : OperationRule<CallOperation>(
    new DiagnosticDescriptor("SBX1608", "reflective-call", Category.Reflection, "Calls what was reached by reflection", 30, 70, [470], "medium"),
    new RuleDocumentation(
        What: "Calls of values that cannot be known because they were reached through the interpreter's internals, a computed member of a dangerous module, or a container that holds dangerous functions among others.",
        Why: "Where the path to a function is hidden on purpose, the function is the point.",
        Bad: """
            import inspect
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            run = inspect.currentframe().f_builtins[job["params"]["call"]]
            run("id")
            """,
        Good: """
            HANDLERS = {"up": str.upper, "down": str.lower}

            def pick(name):
                return HANDLERS[name]("id")
            """,
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(CallOperation call, RuleContext context)
    {
        if (call.Symbol is not null || call.Callee is not UnknownValue || (call.Callee.Taint & (Taint.Reflective | Taint.LostDangerous)) == 0)
            return null;
        if (IsOfText(call))
            return null;
        return Default($"{Spelling(call)} may be any function{ViaText.Of(call.Context.Via)}", call.Callee.Trace);
    }

    /// <summary>The callee as the source has it; where a hook or callback is called, the source has another.</summary>
    private static string Spelling(CallOperation call)
    {
        var text = call.Context.Unit.Source.Text;
        return call is { Node: CallExpression { Function.Span: var span }, Context.Via: ImplicitVia.None } && span.End <= text.Length
            ? $"'{ValueText.Clean(text.Substring(span.Start, span.Length), MaxShown)}'"
            : "what is called";
    }

    private const int MaxShown = 60;

    /// <summary>A method that strings and collections have and nothing dangerous has; <c>get</c> with a plain key is one (<c>f_globals.get("__name__")</c>), with a URL it is not.</summary>
    private static bool IsOfText(CallOperation call) => call.Context.Via == ImplicitVia.None && (Harmless.IsMethodOfText(call.Node)
        || (call.Node is CallExpression { Function: AttributeExpression { Name: "get" } } && call.Arguments is [ConstantValue { Text: { } key }, ..] && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')));
}
