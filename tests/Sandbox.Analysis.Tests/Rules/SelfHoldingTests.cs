using Sandbox.Analysis.Knowledge;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>A list that holds itself, or an instance that is its own hook, handed to anything the tables name: the scan ends, and no rule fails.</summary>
public sealed class SelfHoldingTests
{
    private const string Values = """
        a = []
        a.append(a)
        t = (a, a)
        d = {'x': a}
        d['d'] = d
        class C: pass
        c = C()
        C.__call__ = C.__iter__ = C.__getitem__ = C.__getattr__ = C.__fspath__ = C.__str__ = C.__len__ = C.__index__ = C.__add__ = c
        u = a if z else (d if y else c)

        """;

    [Theory]
    [InlineData("a")]
    [InlineData("t")]
    [InlineData("d")]
    [InlineData("c")]
    [InlineData("u")]
    public void Every_known_name_takes_what_holds_itself(string value)
    {
        var names = KnowledgeBase.Libraries.SelectMany(KnowledgeBase.FactsOf).Where(fact => fact.AliasOf is null).Select(fact => fact.Name).Where(name => !name.Contains('*', StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var modules = names.Select(name => name.Split('.')[0]).Where(module => module != "builtins").Distinct();
        var calls = names.Select(name => (name.StartsWith("builtins.", StringComparison.Ordinal) ? name["builtins.".Length..] : name) + $"({value}, {value}, key={value}, path={value})");
        var source = string.Concat(modules.Select(module => $"import {module}\n")) + Values + string.Join('\n', calls);
        Assert.Empty(Scan.Source(source).RuleFailures);
    }
}
