using System.Collections.Immutable;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Functions, lambdas, classes and their decorators.</summary>
internal sealed partial class Interpreter
{
    private FunctionValue NewFunction(SyntaxNode node, string name, Parameters parameters)
    {
        if (!_definitions.TryGetValue(node, out var definition))
            _definitions.Add(node, definition = new FunctionDefinition());
        var function = new LocalFunction(node, _units[_frame.Unit], definition, name, _unit.Model.ScopeOf(node, _frame.Scope), _frame) { Class = _frame.Class };
        if (parameters.Defaults.Count > 0 || parameters.KeywordDefaults.Count > 0)
            function.Defaults = EvaluateDefaults(function);
        _functions.Add(function);
        return new FunctionValue(function);
    }

    /// <summary>By slot; positional parameters take the last defaults.</summary>
    private AbstractValue?[] EvaluateDefaults(LocalFunction function)
    {
        var parameters = function.Parameters;
        var defaults = new AbstractValue?[function.ParameterCount];
        var total = parameters.PositionalOnly.Count + parameters.Positional.Count;
        for (var i = 0; i < parameters.Defaults.Count; i++)
        {
            var index = total - parameters.Defaults.Count + i;
            var parameter = index < parameters.PositionalOnly.Count ? parameters.PositionalOnly[index] : parameters.Positional[index - parameters.PositionalOnly.Count];
            defaults[SlotOf(function, parameter, index)] = Evaluate(parameters.Defaults[i]);
        }

        var place = total + (parameters.VariadicPositional is null ? 0 : 1);
        for (var i = 0; i < parameters.KeywordDefaults.Count; i++)
        {
            if (parameters.KeywordDefaults[i] is { } value)
                defaults[SlotOf(function, parameters.KeywordOnly[i], place + i)] = Evaluate(value);
        }

        return defaults;
    }

    private static Dictionary<string, AbstractValue> NamedDefaults(LocalFunction function)
    {
        var named = new Dictionary<string, AbstractValue>(StringComparer.Ordinal);
        for (var slot = 0; slot < function.ParameterCount; slot++)
        {
            if (function.Defaults?[slot] is { } value)
                named[function.Scope[slot].Name] = value;
        }

        return named;
    }

    private FunctionValue DefineLambda(LambdaExpression lambda) => NewFunction(lambda, "<lambda>", lambda.Parameters);

    private void DefineFunction(FunctionDefStatement statement)
    {
        var decorators = new AbstractValue[statement.Decorators.Count];
        for (var i = 0; i < decorators.Length; i++)
            decorators[i] = Evaluate(statement.Decorators[i]);
        var function = NewFunction(statement, statement.Name, statement.Parameters);
        EvaluateAnnotations(statement);
        EvaluateTypeParameters(statement.TypeParameters);
        if (statement.Name is "__new__")
            function.Function.Role = MethodRole.Static;
        else if (statement.Name is "__init_subclass__" or "__class_getitem__")
            function.Function.Role = MethodRole.Class;
        AbstractValue value = function;
        for (var i = decorators.Length - 1; i >= 0; i--)
            value = Decorate(statement.Decorators[i], decorators[i], value, function.Function);
        Bind(statement.Name, value, statement);
    }

    private void EvaluateAnnotations(FunctionDefStatement statement)
    {
        foreach (var parameter in statement.Parameters.PositionalOnly)
            EvaluateAnnotation(parameter.Annotation);
        foreach (var parameter in statement.Parameters.Positional)
            EvaluateAnnotation(parameter.Annotation);
        foreach (var parameter in statement.Parameters.KeywordOnly)
            EvaluateAnnotation(parameter.Annotation);
        EvaluateAnnotation(statement.Parameters.VariadicPositional?.Annotation);
        EvaluateAnnotation(statement.Parameters.VariadicKeyword?.Annotation);
        EvaluateAnnotation(statement.Returns);
    }

    /// <summary><c>__annotations__</c> of a function: its hints by parameter name, evaluated where it was defined.</summary>
    private DictionaryValue AnnotationsOf(LocalFunction function)
    {
        var hints = new Dictionary<string, AbstractValue>();
        if (function.Node is FunctionDefStatement statement)
        {
            var outer = _frame;
            _frame = function.Closure;
            foreach (var parameter in ParametersOf(statement))
            {
                if (parameter.Annotation is { } annotation)
                    hints[parameter.Name] = Evaluate(annotation);
            }

            if (statement.Returns is { } returns)
                hints["return"] = Evaluate(returns);
            _frame = outer;
        }

        return NewDictionary(hints);
    }

    private DictionaryValue NewDictionary(Dictionary<string, AbstractValue> values)
    {
        var dictionary = new DictionaryValue(new EntryStore(_regionDepth));
        foreach (var (name, value) in values)
            dictionary.Entries.Set(ConstantValue.Of(name), value);
        return dictionary;
    }

    private static IEnumerable<Parameter> ParametersOf(FunctionDefStatement statement)
    {
        var parameters = statement.Parameters;
        var all = parameters.PositionalOnly.Concat(parameters.Positional).Concat(parameters.KeywordOnly);
        if (parameters.VariadicPositional is { } positional)
            all = all.Append(positional);
        return parameters.VariadicKeyword is { } keyword ? all.Append(keyword) : all;
    }

    /// <summary>Bounds and defaults of type parameters (PEP 695, 696) are evaluated when they are asked for: by whom, nobody sees.</summary>
    private void EvaluateTypeParameters(NodeList<TypeParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            var (bound, otherwise) = parameter switch
            {
                TypeVariable variable => (variable.Bound, variable.Default),
                TypeVariableTuple tuple => (null, tuple.Default),
                ParameterSpecification specification => (null, specification.Default),
                _ => (null, null),
            };
            if (bound is not null)
                RunMaybe(() => Evaluate(bound));
            if (otherwise is not null)
                RunMaybe(() => Evaluate(otherwise));
        }
    }

    private AbstractValue Decorate(Expression node, AbstractValue decorator, AbstractValue value, LocalFunction? function)
    {
        if (function is not null && decorator is KnownValue { Name: var name } && value is FunctionValue)
        {
            switch (name)
            {
                case "builtins.staticmethod":
                    function.Role = MethodRole.Static;
                    return value;
                case "builtins.classmethod" or "abc.abstractclassmethod":
                    function.Role = MethodRole.Class;
                    return value;
                case "builtins.property" or "abc.abstractproperty" or "functools.cached_property":
                    function.Role = MethodRole.Property;
                    return value;
                case "contextlib.contextmanager" or "contextlib.asynccontextmanager" or "abc.abstractmethod" or "functools.lru_cache" or "functools.cache"
                    or "functools.wraps" or "typing.overload" or "typing.final" or "typing.override" or "dataclasses.dataclass" or "functools.singledispatch" or "typing.no_type_check":
                    return value;
            }
        }

        // @x.setter: the property keeps its getter, the setter stands beside it.
        if (node is AttributeExpression { Name: "setter" or "deleter" or "getter", Value: NameExpression { Name: var property } } && function?.Class is { } type)
        {
            if (_frame.Scope.Find(property) is { } symbol && _frame[symbol.Slot] is { } getter)
            {
                type.Members.Set("set " + property, value);
                type.HasSetters = true;
                return getter;
            }
        }

        var result = Call(decorator, new CallSite(node, [value], [], Via: ImplicitVia.Decorator));

        // A decorator that is not known most often returns what it was given, wrapped.
        var isOpaque = decorator is not (FunctionValue or ClassValue or KnownValue { HasEffect: true });
        return isOpaque && result is UnknownValue { Taint: Taint.None } or KnownInstance && value is FunctionValue or ClassValue ? value : result;
    }

    private void DefineClass(ClassDefStatement statement)
    {
        var decorators = new AbstractValue[statement.Decorators.Count];
        for (var i = 0; i < decorators.Length; i++)
            decorators[i] = Evaluate(statement.Decorators[i]);
        EvaluateTypeParameters(statement.TypeParameters);
        var @class = new LocalClass(statement, _frame.Unit, statement.Name);
        var value = new ClassValue(@class);
        var bases = ImmutableArray.CreateBuilder<AbstractValue>(statement.Bases.Count);
        foreach (var parent in statement.Bases)
            bases.Add(Evaluate(parent));
        @class.Bases = bases.DrainToImmutable();
        var keywords = new List<KeywordArgument>(2);
        foreach (var keyword in statement.Keywords)
        {
            var argument = Evaluate(keyword.Value);
            if (keyword.Name == "metaclass")
                @class.Metaclass = argument;
            else
                keywords.Add(new KeywordArgument(keyword.Name, argument));
        }

        @class.Metaclass ??= InheritedMetaclass(@class);
        if (@class.Metaclass is ClassValue { Class: { } meta } && meta.Find("__prepare__") is { } prepare)
            @class.Namespace = Call(prepare, new CallSite(statement, [ConstantValue.Of(statement.Name), NewSequence(SequenceKind.Tuple, @class.Bases)], [.. keywords], Via: ImplicitVia.Metaclass));
        RunClassBody(statement, @class);
        FinishClass(statement, @class, value, keywords);

        AbstractValue result = value;
        for (var i = decorators.Length - 1; i >= 0; i--)
            result = Decorate(statement.Decorators[i], decorators[i], result, null);
        Bind(statement.Name, result, statement);
    }

    private static AbstractValue? InheritedMetaclass(LocalClass @class)
    {
        foreach (var parent in @class.Bases)
        {
            if (parent is ClassValue { Class.Metaclass: { } inherited })
                return inherited;
        }

        return null;
    }

    private void RunClassBody(ClassDefStatement statement, LocalClass @class)
    {
        var scope = _unit.Model.ScopeOf(statement, _frame.Scope);
        var outer = _frame;
        _frame = new Frame(scope, outer, outer.Unit, _regionDepth) { Class = @class };
        RunBody(statement.Body);
        foreach (var symbol in scope.Symbols)
        {
            if (_frame[symbol.Slot] is { } member)
                @class.Members.Set(symbol.Name, member);
        }

        _frame = outer;
    }

    /// <summary>What happens when a class is made: hooks of its members, bases and metaclass.</summary>
    private void FinishClass(SyntaxNode node, LocalClass @class, ClassValue value, List<KeywordArgument> keywords)
    {
        foreach (var (name, member) in @class.Members.Copied())
        {
            if (member is InstanceValue { Class: { } type } instance && type.Find("__set_name__") is not null)
                CallHook(instance, "__set_name__", node, [value, ConstantValue.Of(name)], ImplicitVia.ClassHook);
        }

        // An array is made of whatever lies at the address that such a class names (NumPy Reference, The array interface protocol).
        if (@class.Members.Find("__array_interface__") is DictionaryValue layout && layout.Find(ConstantValue.Of("data")) is SequenceValue { Count: > 0 } memory && memory[0] is ConstantValue { IsNumber: true })
            Emit(new CallOperation(node, Context(), Known("numpy.__array_interface__"), [layout], [], false));
        foreach (var parent in @class.Bases)
        {
            if (parent is ClassValue { Class: { } local } && local.Find("__init_subclass__") is { } hook)
                Call(hook, new CallSite(node, hook is FunctionValue ? [value] : [], [.. keywords], Via: ImplicitVia.ClassHook));
            else if (parent is KnownValue { Symbol.Kind: SymbolKind.Class, Name: var known })
                CallMember(parent, known, "__init_subclass__", new CallSite(node, [value], [.. keywords], Via: ImplicitVia.ClassHook));
        }

        switch (@class.Metaclass)
        {
            case null or KnownValue:
                break;
            case ClassValue { Class: { } meta } metaclass:
                var members = new DictionaryValue(new EntryStore(_regionDepth));
                foreach (var (name, member) in @class.Members.All)
                    members.Entries.Set(ConstantValue.Of(name), member);
                foreach (var name in (string[])["__new__", "__init__"])
                {
                    if (meta.Find(name) is { } hook)
                        Call(hook, new CallSite(node, [name == "__new__" ? metaclass : value, ConstantValue.Of(@class.Name), NewSequence(SequenceKind.Tuple, @class.Bases), members], [.. keywords], Via: ImplicitVia.Metaclass));
                }

                break;
            case { } callable:
                var dict = new DictionaryValue(new EntryStore(_regionDepth));
                foreach (var (name, member) in @class.Members.All)
                    dict.Entries.Set(ConstantValue.Of(name), member);
                Call(callable, new CallSite(node, [ConstantValue.Of(@class.Name), NewSequence(SequenceKind.Tuple, @class.Bases), dict], [.. keywords], Via: ImplicitVia.Metaclass));
                break;
        }

        foreach (var name in (string[])["__reduce__", "__reduce_ex__"])
        {
            if (@class.Members.Find(name) is FunctionValue reduce)
                RunReduce(node, value, name, reduce);
        }
    }

    /// <summary>Unpickling an instance calls what <c>__reduce__</c> returns: <c>(callable, arguments)</c>.</summary>
    private void RunReduce(SyntaxNode node, ClassValue @class, string name, FunctionValue reduce)
    {
        var site = new CallSite(node, name == "__reduce__" ? [@class.Class.Summary] : [@class.Class.Summary, UnknownValue.Number], [], Via: ImplicitVia.Reduce);
        var result = Call(reduce, site);
        for (var i = 0; i < result.AlternativeCount; i++)
        {
            if (result.Alternative(i) is SequenceValue { Count: >= 2 } pair && pair[0] is not ClassValue)
                Call(pair[0], new CallSite(reduce.Function.Node, [.. Iterate(pair[1], node).Exact ?? [UnknownValue.Plain]], [], Via: ImplicitVia.Reduce));
        }
    }

    /// <summary>The hints of a function's parameters and result that are strings, which <c>typing.get_type_hints</c> evaluates.</summary>
    internal IEnumerable<AbstractValue> TextHints(LocalFunction function)
    {
        var node = (FunctionDefStatement)function.Node;
        return TextHints(ParametersOf(node).Select(parameter => parameter.Annotation).Append(node.Returns));
    }

    /// <summary>Likewise of a class's attributes.</summary>
    internal IEnumerable<AbstractValue> TextHints(LocalClass type) => TextHints(type.Node?.Body.OfType<AnnotatedAssignStatement>().Select(a => a.Annotation) ?? []);

    private IEnumerable<AbstractValue> TextHints(IEnumerable<Expression?> hints)
    {
        foreach (var hint in hints)
        {
            if (hint is ConstantExpression { Value: string } text)
                yield return ConstantValue.Of(text).WithTrace(Step(text, TraceReason.Source, "a type hint"));
        }
    }
}
