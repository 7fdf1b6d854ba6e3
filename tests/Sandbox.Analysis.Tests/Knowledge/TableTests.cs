using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Rules;

namespace Sandbox.Analysis.Tests.Knowledge;

/// <summary>The tables hold together: effects have rules, aliases and bases lead somewhere.</summary>
public sealed class TableTests
{
    private static readonly List<KnownSymbol> All = [.. KnowledgeBase.Libraries.SelectMany(KnowledgeBase.FactsOf)];

    [Fact]
    public void Every_effect_has_exactly_one_rule()
    {
        var rules = RuleCatalog.All.SelectMany(rule => rule.Effects).ToList();
        Assert.Equal(rules.Count, rules.Distinct().Count());
        var effects = All.SelectMany(symbol => symbol.Effects).Select(effect => effect.Id).Where(id => id != "calls").ToHashSet();
        Assert.Equal([], effects.Except(rules));
        Assert.Equal([], rules.Except(effects));
    }

    [Fact]
    public void Aliases_lead_to_something_known()
    {
        var lost = All
            .Where(symbol => symbol.AliasOf is { } target && KnowledgeBase.Find(target) is null && !KnowledgeBase.IsKnownLibrary(target))
            .Select(symbol => $"{symbol.Name} = {symbol.AliasOf}");
        Assert.Equal([], lost);
    }

    [Fact]
    public void Bases_and_results_are_classes()
    {
        var lost = All.SelectMany(symbol => symbol.Bases.Append(symbol.Returns ?? "").Where(name => name.Length > 0 && !name.StartsWith("builtins.", StringComparison.Ordinal) && KnowledgeBase.Find(name) is null)
            .Select(name => $"{symbol.Name}: {name}"));
        Assert.Equal([], lost);
    }

    /// <summary>A method of a class that is not listed itself is never reached; streams' buffers have no class but are reached by their names.</summary>
    [Fact]
    public void Methods_belong_to_something_listed()
    {
        var lost = All.Where(symbol => symbol.Kind == SymbolKind.Method).Select(symbol => symbol.Name[..symbol.Name.LastIndexOf('.')]).Distinct()
            .Where(owner => KnowledgeBase.Find(owner) is null && !KnowledgeBase.IsModule(owner) && owner is not ("sys.stdout.buffer" or "sys.stderr.buffer"));
        Assert.Equal([], lost);
    }

    [Theory]
    [InlineData("posix.system", "os.system")]
    [InlineData("pandas.io.common.os.system", "os.system")]
    [InlineData("logging.os.popen", "os.popen")]
    [InlineData("random._os.system", "os.system")]
    [InlineData("tensorflow.python.keras.models.load_model", "keras.models.load_model")]
    [InlineData("pathlib.PosixPath.read_text", "pathlib.Path.read_text")]
    [InlineData("multiprocessing.util.subprocess.run", "subprocess.run")]
    [InlineData("asyncio.base_events.subprocess.Popen", "subprocess.Popen")]
    public void A_name_is_found_through_aliases_transit_modules_and_bases(string name, string canonical)
    {
        Assert.Equal(canonical, KnowledgeBase.Find(name)?.Name);
    }

    [Theory]
    [InlineData("os.getcwdx")]
    [InlineData("talib_local.SMA")]
    [InlineData("pandas.DataFrame.nothing")]
    [InlineData("mystrategy.os.system")]
    public void Nothing_is_known_of_the_rest(string name)
    {
        Assert.Null(KnowledgeBase.Find(name));
    }

    [Fact]
    public void A_role_is_read_with_position_and_keywords()
    {
        var effect = Assert.Single(KnowledgeBase.Find("subprocess.run")!.Effects);
        Assert.Equal("process.start", effect.Id);
        Assert.Equal(0, effect.Role("command")!.Position);
        Assert.Equal(["args"], effect.Role("command")!.Keywords);
        Assert.Equal(8, effect.Role("shell")!.Position);
    }

    [Fact]
    public void Star_imports_bring_public_members()
    {
        Assert.Contains("system", KnowledgeBase.StarExports("os"));
        Assert.Contains("np", KnowledgeBase.StarExports("AlgorithmImports"));
        Assert.Contains("SMA", KnowledgeBase.StarExports("talib"));
        Assert.DoesNotContain("_exit", KnowledgeBase.StarExports("os"));
    }
}
