using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Binding;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Imports, of libraries and of local modules.</summary>
internal sealed partial class Interpreter
{
    private void RunImport(ImportStatement statement)
    {
        foreach (var alias in statement.Names)
        {
            var module = Import(alias.Name);
            Emit(new ImportOperation(alias, Context(), alias.Name, null, false, null, (module as LocalModuleValue)?.Unit, _tries > 0));
            Initialize(alias, module);
            if (alias.AsName is { } name)
            {
                Bind(name, module.WithTrace(Step(alias, TraceReason.Imported, alias.Name)));
                continue;
            }

            // import a.b.c binds a, and makes b and c its members.
            var top = new QualifiedName(alias.Name).TopLevel;
            var value = top == alias.Name ? module : Import(top);
            Bind(top, value.WithTrace(Step(alias, TraceReason.Imported, top)));
        }
    }

    private void RunImportFrom(ImportFromStatement statement)
    {
        var name = QualifiedName.Relative(_frame.Unit.ModuleName, _frame.Unit.IsPackage, statement.Level, statement.Module).Text;
        var module = Import(name);
        if (statement.Level > 0 && module is KnownValue)
            module = UnknownValue.Plain; // a relative import is local, found or not
        Initialize(statement, module);
        foreach (var alias in statement.Names)
        {
            var local = (module as LocalModuleValue)?.Unit;
            if (alias.Name == "*")
            {
                Emit(new ImportOperation(alias, Context(), name, "*", false, null, local, _tries > 0));
                ImportAll(alias, module);
                continue;
            }

            AbstractValue member;
            var qualified = name.Length == 0 ? alias.Name : name + "." + alias.Name;
            if (FindLocalModule(qualified) is { } submodule)
            {
                member = submodule;
                local = submodule.Unit;
            }
            else
            {
                _localImports.Add(qualified); // what a package gives may be a module of it
                member = module switch
                {
                    KnownValue known => ImportMember(known, alias.Name),
                    LocalModuleValue found => ReadModuleMember(alias, found, alias.Name, MemberAccess.Attribute),
                    _ => UnknownValue.Plain,
                };
            }

            Emit(new ImportOperation(alias, Context(), name, alias.Name, false, null, local, _tries > 0));
            Initialize(alias, member);
            Bind(alias.AsName ?? alias.Name, member.WithTrace(Step(alias, TraceReason.Imported, name + "." + alias.Name, member.Trace)), alias.AsName is null ? null : alias);
        }
    }

    private AbstractValue ImportMember(KnownValue module, string name)
    {
        var member = KnownMember(module, name);
        return member.Symbol is { Kind: SymbolKind.Value } ? ValueOf(member) : member;
    }

    private void ImportAll(SyntaxNode node, AbstractValue module)
    {
        switch (module)
        {
            case KnownValue known:
                foreach (var name in KnowledgeBase.StarExports(known.Name))
                {
                    if (KnownMember(known, name) is { } member)
                        Declare(_frame, name, (member.Symbol is { Kind: SymbolKind.Value } ? ValueOf(member) : member).WithTrace(Step(node, TraceReason.Imported, known.Name + "." + name)));
                }

                break;
            case LocalModuleValue local:
                foreach (var symbol in local.Frame.Scope.Symbols)
                {
                    if (symbol.Name[0] != '_' && local.Frame[symbol.Slot] is { } value)
                        Declare(_frame, symbol.Name, value);
                }

                break;
        }
    }

    /// <summary><c>globals().update(vars(os))</c>: what a star import would bind.</summary>
    internal void TakeNames(SyntaxNode node, AbstractValue owner, KnownValue module)
    {
        foreach (var name in KnowledgeBase.StarExports(module.Name))
        {
            if (KnownMember(module, name) is { } member)
                WriteMember(node, owner, name, ConstantValue.Of(name), member, MemberAccess.Namespace);
        }
    }

    /// <summary>A module by its absolute name: local if there is one, else of a library.</summary>
    internal AbstractValue Import(string name)
    {
        if (FindLocalModule(name) is { } local)
            return local;
        _localImports.Add(name);
        return name.Length == 0 ? UnknownValue.Plain : Known(name) is { IsModule: false, Symbol: null } unlisted ? new KnownValue(unlisted.Name, null, true) : Known(name);
    }

    /// <summary>What a library's module does when it is imported (<c>import antigravity</c>).</summary>
    private void Initialize(SyntaxNode node, AbstractValue module)
    {
        if (module is KnownValue { IsModule: true, Name: var name } && KnowledgeBase.InitializerOf(name) is { } symbol)
            Call(new KnownValue(symbol.Name, symbol, false).WithTrace(Step(node, TraceReason.Imported, name)), new CallSite(node, [], []));
    }

    /// <summary>An import whose name is a value.</summary>
    internal AbstractValue ImportDynamically(SyntaxNode node, AbstractValue name, bool topOnly)
    {
        AbstractValue? result = null;
        for (var i = 0; i < name.AlternativeCount; i++)
        {
            var item = name.Alternative(i);
            AbstractValue module;
            if (item is ConstantValue { Text: { Length: > 0 } text })
            {
                module = Import(topOnly ? new QualifiedName(text).TopLevel : text);
                module = module.WithTrace(Step(node, TraceReason.Imported, text, item.Trace ?? name.Trace));
                Emit(new ImportOperation(node, Context(), text, null, true, item, (module as LocalModuleValue)?.Unit, _tries > 0));
                Initialize(node, module);
            }
            else
            {
                module = UnknownValue.Of(IsPlugIn(item) ? item.Taint : Taint.Reflective | item.Taint).WithTrace(Step(node, TraceReason.Imported, "a computed name", item.Trace ?? name.Trace));
                Emit(new ImportOperation(node, Context(), null, null, true, item, null, _tries > 0));
            }

            result = result is null ? module : Lattice.Join(result, module);
        }

        return result!;
    }

    /// <summary>
    /// Whether a computed name is one of a package that the source names (<c>'plugins.' + name</c>), or all that is known of it is that
    /// some caller passes it: what every loader of plug-ins does.
    /// </summary>
    private static bool IsPlugIn(AbstractValue name) =>
        name is TextValue text && text.Prefix.Contains('.', StringComparison.Ordinal) || name is UnknownValue { Taint: Taint.Parameter };

    internal LocalModuleValue? FindLocalModule(string name)
    {
        if (_modules.TryGetValue(name, out var module))
            return module;
        // A local posix.py does not take the place of the built-in module: where a library of the name does anything, that counts.
        if (!_localUnits.TryGetValue(name, out var unit) || KnowledgeBase.HasEffects(new QualifiedName(name).TopLevel))
            return null;
        _localImports.Add(name);
        Grant(unit);
        var state = Open(unit);
        module = new LocalModuleValue(unit, state.Module);
        _modules[name] = module;
        if (System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            Within(state, () => RunBody(unit.Root.Body));
        return module;
    }

    /// <summary>Runs something at module level of another unit.</summary>
    private void Within(UnitState state, Action action)
    {
        var (unit, frame, activation) = (_unit, _frame, _activation);
        _unit = state;
        _frame = state.Module;
        _activation = null;
        _moduleRuns++;
        action();
        _moduleRuns--;
        (_unit, _frame, _activation) = (unit, frame, activation);
    }
}
