using System.Runtime.CompilerServices;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// What one walk over a file tells of its names, whatever order it runs in. A source may ask on every line, so that nothing here may walk the file again.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<Module, FileNames> s_known = [];

    private readonly HashSet<string> _passedOn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression?> _values = new(StringComparer.Ordinal);
    private readonly bool _sharesScopes;

    private FileNames(Module root)
    {
        var stack = default(NodeStack);
        stack.Add(root);
        while (stack.TryTake(out var node))
        {
            switch (node)
            {
                case CallExpression { Function: AttributeExpression { Name: "wait" or "get" or "acquire" or "join" or "is_set" or "empty", Value: NameExpression } } call:
                    stack.Add(call.Arguments);
                    foreach (var keyword in call.Keywords)
                        stack.Add(keyword);
                    continue;
                case WithItem { Context: NameExpression, Target: null }:
                    continue;
                case NameExpression { Context: ExpressionContext.Load } mention:
                    _passedOn.Add(mention.Name);
                    break;
                case GlobalStatement or NonlocalStatement:
                    _sharesScopes = true;
                    break;
                case AttributeExpression { Name: "stop" }:
                    StopsLoops = true;
                    break;
                // What a caller passes, or another variable holds, others may know by another name.
                case Parameter { Name: var given }:
                    _passedOn.Add(given);
                    break;
                case AssignStatement assignment:
                    if (assignment.Targets is [NameExpression target])
                        _values[target.Name] = _values.ContainsKey(target.Name) ? null : assignment.Value;
                    if (assignment.Value is not CallExpression)
                        PassOn(assignment);
                    break;
            }

            node.AddChildrenTo(ref stack);
        }
    }

    /// <summary>Whether anything in the file is told to stop.</summary>
    public bool StopsLoops { get; }

    public static FileNames Of(Module root) => s_known.GetValue(root, static root => new FileNames(root));

    /// <summary>Whether what is waited for is made on the spot, or is a variable that the whole file only makes, enters and waits for: nobody will wake the one who waits.</summary>
    public bool IsAlone(Expression waitedFor) =>
        waitedFor is CallExpression || (waitedFor is NameExpression { Name: var name } && !_sharesScopes && !_passedOn.Contains(name));

    /// <summary>What a name is given where one assignment of the file gives it something; else null.</summary>
    public Expression? ValueOf(string name) => _values.GetValueOrDefault(name);

    private void PassOn(AssignStatement assignment)
    {
        var stack = default(NodeStack);
        stack.Add(assignment);
        while (stack.TryTake(out var node))
        {
            if (node is NameExpression { Name: var name })
                _passedOn.Add(name);
            node.AddChildrenTo(ref stack);
        }
    }
}
