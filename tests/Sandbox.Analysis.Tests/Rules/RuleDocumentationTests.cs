using System.Text;
using Sandbox.Analysis.Rules;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>
/// The pages of <c>docs/rules</c> are what the catalogue says. With <c>SANDBOX_CHECK_UPDATE_DOCS=1</c> in the environment they are written;
/// without it a difference fails.
/// </summary>
public sealed class RuleDocumentationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "rules");

    [Fact]
    public void The_pages_say_what_the_catalogue_says()
    {
        var pages = RuleCatalog.All.ToDictionary(rule => rule.Descriptor.Id + ".md", Page);
        pages["README.md"] = Index();
        pages["releases.md"] = Releases();
        if (Environment.GetEnvironmentVariable("SANDBOX_CHECK_UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var (name, text) in pages)
                File.WriteAllText(Path.Combine(Folder, name), text);
        }

        foreach (var (name, text) in pages)
        {
            var path = Path.Combine(Folder, name);
            Assert.True(File.Exists(path), $"{name} is missing: run the tests once with SANDBOX_CHECK_UPDATE_DOCS=1");
            Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private static string Page(Rule rule)
    {
        var (descriptor, documentation) = (rule.Descriptor, rule.Documentation);
        var cwes = string.Join(", ", descriptor.Cwe.Select(cwe => $"[CWE-{cwe}](https://cwe.mitre.org/data/definitions/{cwe}.html)"));
        var builder = new StringBuilder();
        builder.Append($"# {descriptor.Id} {descriptor.Name}\n\n{descriptor.Title}.\n\n");
        builder.Append($"| category | points | floor | precision | weakness |\n|---|---|---|---|---|\n");
        builder.Append($"| {descriptor.Category} | {descriptor.Points} | {Floor(descriptor.Floor)} | {descriptor.Precision} | {cwes} |\n\n");
        builder.Append($"## What\n\n{documentation.What}\n\n## Why\n\n{documentation.Why}\n\n");
        builder.Append($"## Bad\n\n```python\n{documentation.Bad.Trim()}\n```\n\n## Good\n\n```python\n{documentation.Good.Trim()}\n```\n\n");
        builder.Append($"## How to allow it\n\n{documentation.Allow}\n");
        return builder.ToString();
    }

    private static string Index()
    {
        var builder = new StringBuilder("# Rules\n\nPoints are the rule's own; a finding may be graded lower, or higher where its place is worse. The floor is the score below which a file with such a finding cannot lie.\n");
        foreach (var category in RuleCatalog.All.GroupBy(rule => rule.Descriptor.Category))
        {
            builder.Append($"\n## {category.Key}\n\n| id | name | what | points | floor |\n|---|---|---|---|---|\n");
            foreach (var descriptor in category.Select(rule => rule.Descriptor))
                builder.Append($"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Name} | {descriptor.Title} | {descriptor.Points} | {Floor(descriptor.Floor)} |\n");
        }

        return builder.ToString();
    }

    /// <summary>Which release brought which rule, and what it was worth; rows of releases are kept by hand when one is made.</summary>
    private static string Releases()
    {
        var builder = new StringBuilder("# Rules by release\n\nIds are never reused. What a release changed in points or floor is a row of that release.\n\n## Unreleased\n\n| id | category | points | floor | change |\n|---|---|---|---|---|\n");
        foreach (var descriptor in RuleCatalog.All.Select(rule => rule.Descriptor))
            builder.Append($"| {descriptor.Id} | {descriptor.Category} | {descriptor.Points} | {Floor(descriptor.Floor)} | new |\n");
        return builder.ToString();
    }

    private static string Floor(int floor) => floor switch
    {
        0 => "–",
        < 70 => $"{floor} MEDIUM",
        < 91 => $"{floor} HIGH",
        _ => $"{floor} CRITICAL",
    };
}
