using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>Keeps what the resolver reports.</summary>
internal sealed class Recorder : OperationSink
{
    public List<Operation> Operations { get; } = [];

    public override void Accept(Operation operation) => Operations.Add(operation);

    public static Recorder Run(string source, ResolutionBudget? budget = null, params (string Name, string Source)[] modules) =>
        Run(source, out _, budget, modules);

    public static Recorder Run(string source, out ResolutionResult result, ResolutionBudget? budget = null, params (string Name, string Source)[] modules)
    {
        var recorder = new Recorder();
        var locals = modules.ToDictionary(module => module.Name, module => Unit(module.Name, module.Source));
        result = Resolver.Resolve(Unit("node", source), locals, recorder, budget);
        return recorder;
    }

    /// <summary>Qualified names called; <c>?</c> for a call of something reflective, <c>!name</c> for what escapes.</summary>
    public IEnumerable<string> Reached => Operations.Select(operation => operation switch
    {
        CallOperation { Callee: KnownValue known } => known.Name,
        CallOperation => "?",
        EscapeOperation { Value: KnownValue known } => "!" + known.Name,
        _ => "",
    });

    /// <summary>The first arguments of the calls of a name, as text.</summary>
    public IEnumerable<string> ArgumentsOf(string name) => Operations
        .OfType<CallOperation>()
        .Where(call => call.Callee is KnownValue known && known.Name == name && call.Arguments.Length > 0)
        .Select(call => call.Arguments[0].ToString()!);

    private static SourceUnit Unit(string name, string text)
    {
        var source = SourceText.From(text);
        return new SourceUnit(name.Replace('.', '/') + ".py", name, source, Parser.Parse(source).Root);
    }
}
