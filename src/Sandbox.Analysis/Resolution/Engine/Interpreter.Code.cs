using System.Text;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Code in strings: parsed, and run in the module that runs it.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<CodeRun> _codeRun = [];

    /// <summary>Runs each string that a value may be as code; gives the value of the expression it is, where it is one.</summary>
    internal AbstractValue RunCode(SyntaxNode node, AbstractValue code, KnownValue runner)
    {
        AbstractValue? result = null;
        for (var i = 0; i < code.AlternativeCount; i++)
        {
            var item = code.Alternative(i);
            if (item is KnownInstance { ClassName: "types.CodeType", Arguments: [var source, ..] })
                item = source;
            var text = item is ConstantValue constant ? constant.Text ?? (constant.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : null) : null;
            if (text is null)
                continue;
            var value = RunText(node, text, item, runner);
            result = result is null ? value : Lattice.Join(result, value);
        }

        return result ?? UnknownValue.Of(code.Taint & Carried);
    }

    private AbstractValue RunText(SyntaxNode node, string text, AbstractValue value, KnownValue runner)
    {
        if (!_codeRun.Add(new CodeRun(node, text)))
            return UnknownValue.Plain;
        if (_codeDepth >= _budget.CodeDepth)
        {
            Exhaust(node, BudgetKind.CodeDepth);
            return UnknownValue.Of(Taint.Budget);
        }

        if (text.Length > _budget.StringLength)
        {
            Exhaust(node, BudgetKind.PayloadSize);
            return UnknownValue.Of(Taint.Budget);
        }

        var source = SourceText.From(Dedent(text));
        var root = Parser.Parse(source).Root;
        var unit = new SourceUnit(_frame.Unit.Path, _frame.Unit.ModuleName, source, root, _frame.Unit, node);
        var module = ModuleFrame(_frame);
        Grant(unit);
        var state = new UnitState(unit, SemanticModel.CreateWithin(root, source, module.Scope), new Frame(module.Scope, null, unit, _regionDepth));
        foreach (var symbol in module.Scope.Symbols)
            state.Module[symbol.Slot] = module[symbol.Slot];
        _units[unit] = state;
        var traced = value.WithTrace(Step(node, TraceReason.Executed, runner.Name, value.Trace));
        Emit(new CodeOperation(node, Context(), traced, unit, HasDecoding(value.Trace)));
        var (outerUnit, outerFrame) = (_unit, _frame);
        _unit = state;
        _frame = state.Module;
        _codeDepth++;
        AbstractValue result;
        if (root.Body.Count == 1 && root.Body[0] is ExpressionStatement expression)
            result = Evaluate(expression.Value);
        else
        {
            RunBody(root.Body);
            result = ConstantValue.None;
        }

        _codeDepth--;
        (_unit, _frame) = (outerUnit, outerFrame);
        foreach (var symbol in module.Scope.Symbols)
        {
            if (state.Module[symbol.Slot] is { } after && !ReferenceEquals(after, module[symbol.Slot]))
                Write(module, symbol.Slot, after);
        }

        return result;
    }

    /// <summary>Runs the examples of the file's docstrings, as <c>doctest.testmod</c> does: all lines that follow a prompt.</summary>
    internal void RunExamples(SyntaxNode node, KnownValue runner)
    {
        if (!_visited.Add(_unit.Unit.Root))
            return;
        var stack = default(NodeStack);
        stack.Add(_unit.Unit.Root);
        while (stack.TryTake(out var part))
        {
            var body = part switch
            {
                Module module => module.Body,
                FunctionDefStatement function => function.Body,
                ClassDefStatement @class => @class.Body,
                _ => default,
            };
            if (body is [ExpressionStatement { Value: ConstantExpression { Value: string text } }, ..] && text.Contains(">>>", StringComparison.Ordinal))
            {
                // Examples show what goes wrong as well as what goes right.
                _conditions++;
                RunCode(node, ConstantValue.Of(ExamplesOf(text)), runner);
                _conditions--;
            }

            part.AddChildrenTo(ref stack);
        }
    }

    private static string ExamplesOf(string docstring)
    {
        var code = new StringBuilder();
        foreach (var line in docstring.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart();
            if (text.StartsWith(">>> ", StringComparison.Ordinal) || text.StartsWith("... ", StringComparison.Ordinal))
                code.Append(text[4..]).Append('\n');
        }

        return code.ToString();
    }

    private static bool HasDecoding(Trace? trace)
    {
        for (; trace is not null; trace = trace.Previous)
        {
            if (trace.Reason == TraceReason.Decoded)
                return true;
        }

        return false;
    }

    /// <summary>Code for <c>timeit</c>, doctests and the like may be indented or carry prompts.</summary>
    private static string Dedent(string text)
    {
        if (text.Contains(">>> ", StringComparison.Ordinal))
            return string.Join('\n', text.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith(">>> ", StringComparison.Ordinal) || line.StartsWith("... ", StringComparison.Ordinal)).Select(line => line[4..]));
        return text.TrimStart(' ', '\t');
    }

    /// <summary>Whether a string of a length may still be computed: their sum is limited, so that ten thousand steps on a megabyte are not taken.</summary>
    internal bool MayFold(int length) => (_foldedCharacters += length) <= _budget.FoldedCharacters;

    internal bool MayDecode(int bytes) => (_decodedBytes += bytes) <= _budget.DecodedBytes;

    /// <summary>Reads a member whose name is a value; each name it may be.</summary>
    internal AbstractValue ReadNamed(SyntaxNode node, AbstractValue target, AbstractValue name, MemberAccess access, bool isCalled)
    {
        AbstractValue? result = null;
        for (var i = 0; i < name.AlternativeCount; i++)
        {
            var item = name.Alternative(i);
            var part = ReadMember(node, target, (item as ConstantValue)?.Text, item, access, isCalled);
            result = result is null ? part : Lattice.Join(result, part);
        }

        return result!;
    }

    internal LocalModuleValue CurrentModule => new(_frame.Unit, ModuleFrame(_frame));

    internal AbstractValue Locals()
    {
        if (_frame.Outer is null)
            return new NamespaceValue(CurrentModule);
        var entries = new EntryStore(_regionDepth);
        foreach (var symbol in _frame.Scope.Symbols)
        {
            if (_frame[symbol.Slot] is { } value)
                entries.Set(ConstantValue.Of(symbol.Name), value);
        }

        return new DictionaryValue(entries);
    }

    internal bool IsModule(string name) => _localUnits.ContainsKey(name) || Knowledge.KnowledgeBase.IsModule(name);

    /// <summary><c>type(name, bases, members)</c>.</summary>
    internal AbstractValue MakeClass(CallSite site)
    {
        var @class = new LocalClass(null, _frame.Unit, (site[0] as ConstantValue)?.Text ?? "type");
        if (site[1] is { } bases)
            @class.Bases = [.. Iterate(bases, site.Node).Exact ?? []];
        if (site[2] is DictionaryValue members)
        {
            foreach (var (key, member) in members.Entries.All)
            {
                if (key.Text is { } name)
                    @class.Members.Set(name, member);
            }
        }

        var value = new ClassValue(@class);
        FinishClass(site.Node, @class, value, [.. site.Keywords]);
        return value;
    }

    /// <summary><c>super()</c>: the bases of the class around, for the method's own instance.</summary>
    internal AbstractValue Super(CallSite site)
    {
        _ = site;
        if (_activation?.Function.Class is not { } @class)
            return UnknownValue.Plain;
        foreach (var parent in @class.Bases)
        {
            if (parent is ClassValue { Class: { } local })
            {
                var self = FirstParameter(_activation.Function.Parameters) is { } name ? _frame[_activation.Function.Scope.Find(name)!.Slot] : null;
                return self is InstanceValue instance ? new InstanceValue(local, instance.Attributes) : self is ClassValue ? parent : local.Summary;
            }
        }

        return KnownBase(@class) is { } known ? new KnownInstance(known.Name, known.Symbol, [], Taint.None) : UnknownValue.Plain;
    }

    private sealed record CodeRun(SyntaxNode Node, string Text);
}
