using Sandbox.Python.Binding;
using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Binding;

/// <summary>Which names a scope binds (Language Reference 4.2.1).</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("a = b", "a")]
    [InlineData("a, (b, *c) = d", "a b c")]
    [InlineData("a += 1", "a")]
    [InlineData("a: int", "a")]
    [InlineData("a.b = c[d] = 1", "")]
    [InlineData("for a in b:\n    c = 1\nelse:\n    d = 1", "a c d")]
    [InlineData("while a:\n    b = 1", "b")]
    [InlineData("if a:\n    b = 1\nelif c:\n    d = 1\nelse:\n    e = 1", "b d e")]
    [InlineData("with a as b, c as (d, e):\n    f = 1", "b d e f")]
    [InlineData("try:\n    a = 1\nexcept B as c:\n    d = 1\nelse:\n    e = 1\nfinally:\n    f = 1", "a c d e f")]
    [InlineData("import a.b, c.d as e\nfrom f import g, h as i\nfrom j import *", "a e g i")]
    [InlineData("def a(b): c = 1\nclass D: e = 1", "D a")]
    [InlineData("[a for b in c]\nlambda d: e", "")]
    [InlineData("[(a := b) for c in d]\nf(g := 1)", "a g")]
    [InlineData("match a:\n    case [b, *c]:\n        pass\n    case {'x': d, **e}:\n        pass\n    case F(g, h=i) as j:\n        pass", "b c d e g i j")]
    [InlineData("del a", "a")]
    public void Names_are_bound(string source, string expected) =>
        Assert.Equal(expected, string.Join(' ', Bind(source).Module.Symbols.Select(symbol => symbol.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_free_name_is_found_outside_but_not_in_a_class()
    {
        var model = Bind("x = 1\nclass C:\n    x = 2\n    def f(self):\n        return x", out var root);
        var type = (ClassDefStatement)root.Body[1];
        var classScope = model.ScopeOf(type, model.Module);
        var function = model.ScopeOf(type.Body[1], classScope);
        Assert.Same(model.Module, function.Find("x")!.Scope);
        Assert.Same(classScope, classScope.Find("x")!.Scope);
        Assert.Null(function.Find("print"));
    }

    [Fact]
    public void Global_and_nonlocal_stand_for_outer_names()
    {
        var model = Bind("def f():\n    a = 1\n    def g():\n        nonlocal a\n        global b\n        a = b = 2", out var root);
        var outer = model.ScopeOf(root.Body[0], model.Module);
        var inner = model.ScopeOf(((FunctionDefStatement)root.Body[0]).Body[1], outer);
        Assert.Same(outer, inner.Find("a")!.Scope);
        Assert.Same(model.Module, inner.Find("b")!.Scope);
        Assert.True(outer.Find("a")!.Kinds.HasFlag(SymbolKinds.Nonlocal));
    }

    [Fact]
    public void What_a_name_means_is_asked_again_once_something_is_bound_late()
    {
        var model = Bind("def f():\n    return a", out var root);
        var function = model.ScopeOf(root.Body[0], model.Module);
        var name = (NameExpression)((ReturnStatement)((FunctionDefStatement)root.Body[0]).Body[0]).Value!;
        Assert.Null(function.Find(name));
        Assert.Null(model.Module.Find(name));
        var late = model.Module.Declare("a");
        Assert.Same(late, function.Find(name));

        var text = SourceText.From("def g():\n    global b");
        var code = Parser.Parse(text).Root;
        var use = (NameExpression)((ExpressionStatement)Parser.Parse(SourceText.From("b")).Root.Body[0]).Value;
        Assert.Null(function.Find(use));
        var inner = SemanticModel.CreateWithin(code, text, model.Module);
        inner.ScopeOf(code.Body[0], model.Module);
        Assert.Same(model.Module, function.Find(use)!.Scope);
    }

    [Theory]
    [InlineData("a.b.c", false, 1, "x", "a.b.x")]
    [InlineData("a.b.c", false, 2, "x", "a.x")]
    [InlineData("a.b", true, 1, "x", "a.b.x")]
    [InlineData("a", false, 1, null, "")]
    [InlineData("a", false, 5, "x", "x")]
    [InlineData("a", false, 0, "os.path", "os.path")]
    public void Relative_imports_are_made_absolute(string module, bool isPackage, int level, string? name, string expected) =>
        Assert.Equal(expected, QualifiedName.Relative(module, isPackage, level, name).Text);

    private static SemanticModel Bind(string source) => Bind(source, out _);

    private static SemanticModel Bind(string source, out Module root)
    {
        var text = SourceText.From(source);
        root = Parser.Parse(text).Root;
        return SemanticModel.Create(root, text);
    }
}
