using Sandbox.Analysis.Rules;

namespace Sandbox.Analysis.Tests.Rules;

public sealed class RuleCatalogTests
{
    [Fact]
    public void Every_rule_class_is_listed_once()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Rule))).ToHashSet();
        Assert.Equal(classes.OrderBy(type => type.Name), RuleCatalog.All.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Descriptor.Id).Distinct().Count());
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Descriptor.Name).Distinct().Count());
    }

    [Fact]
    public void An_id_lies_in_the_range_of_its_category()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            var number = int.Parse(rule.Descriptor.Id[3..]);
            var first = (int)rule.Descriptor.Category;
            Assert.InRange(number, first + 1, first + (first < 2000 ? 99 : 999));
        });
    }

    [Fact]
    public void A_descriptor_holds_what_reports_need()
    {
        Assert.All(RuleCatalog.All.Select(rule => rule.Descriptor), descriptor =>
        {
            Assert.Matches("^SBX[0-9]{4}$", descriptor.Id);
            Assert.Matches("^[a-z]+(-[a-z]+)*$", descriptor.Name);
            Assert.False(descriptor.Title.EndsWith('.'));
            Assert.InRange(descriptor.Points, 0, 100);
            Assert.Contains(descriptor.Floor, new[] { 0, 30, 70, 91 });
            Assert.NotEmpty(descriptor.Cwe);
            Assert.Contains(descriptor.Precision, new[] { "very-high", "high", "medium", "low" });
        });
    }
}
