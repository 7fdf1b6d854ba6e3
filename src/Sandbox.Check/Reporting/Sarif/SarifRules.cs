using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Rules;

namespace Sandbox.Check.Reporting.Sarif;

/// <summary>The rules of a run's driver, with what code-scanning dashboards show of them.</summary>
internal sealed class SarifRules
{
    /// <summary>GitHub keeps no more.</summary>
    private const int MaxTags = 10;

    private readonly ImmutableArray<(DiagnosticDescriptor Descriptor, RuleDocumentation? Documentation)> _rules;
    private readonly Dictionary<string, int> _indexes;

    /// <param name="rules">Rules with their pages.</param>
    /// <param name="others">Descriptors without one: the tool's own lines, and whatever a result names besides.</param>
    public SarifRules(ImmutableArray<Rule> rules, IEnumerable<DiagnosticDescriptor> others)
    {
        var known = rules.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        _rules =
        [
            .. others.Where(d => known.Add(d.Id)).Select(d => (d, (RuleDocumentation?)null)),
            .. rules.Select(r => (r.Descriptor, (RuleDocumentation?)r.Documentation)),
        ];
        _indexes = _rules.Select((r, i) => (r.Descriptor.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    public int IndexOf(DiagnosticDescriptor descriptor) => _indexes[descriptor.Id];

    /// <summary>GitHub's number of a score, within the band of its level: LOW 0.1–3.9, MEDIUM 4.0–6.9, HIGH 7.0–8.9, CRITICAL 9.1–10.0.</summary>
    public static string SecuritySeverity(int score) => (score switch
    {
        < 30 => 0.1 + (3.8 * score / 29),
        < 70 => 4.0 + (2.9 * (score - 30) / 39),
        <= 90 => 7.0 + (1.9 * (score - 70) / 20),
        _ => 9.1 + (0.9 * (Math.Min(score, 100) - 91) / 9),
    }).ToString("0.0", CultureInfo.InvariantCulture);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var (descriptor, documentation) in _rules)
            Write(json, descriptor, documentation);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor, RuleDocumentation? documentation)
    {
        var score = Math.Max(descriptor.Points, descriptor.Floor);
        var isTool = descriptor.Id.StartsWith("SBX000", StringComparison.Ordinal);
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", Pascal(descriptor.Name));
        Text(json, "shortDescription", Sentence(descriptor.Title));
        Text(json, "fullDescription", Sentence(documentation?.What ?? descriptor.Title));
        json.WriteStartObject("help");
        json.WriteString("text", documentation is null ? Sentence(descriptor.Title) : $"{documentation.What}\n\n{documentation.Why}\n\n{documentation.Allow}");
        json.WriteString("markdown", Markdown(descriptor, documentation));
        json.WriteEndObject();
        json.WriteString("helpUri", Product.RulePage(descriptor));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", isTool || score >= 70 ? "error" : score >= 30 ? "warning" : "note");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in Tags(descriptor).Take(MaxTags))
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteString("precision", descriptor.Precision);
        json.WriteString("problem.severity", isTool || score >= 70 ? "error" : score >= 30 ? "warning" : "recommendation");
        if (!isTool || descriptor.Id == "SBX0001")
            json.WriteString("security-severity", SecuritySeverity(isTool ? 70 : score));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<string> Tags(DiagnosticDescriptor descriptor)
    {
        if (descriptor.Category is Category.Determinism)
            yield return "reliability";
        else
            yield return "security";
        yield return descriptor.Category.ToString();
        foreach (var cwe in descriptor.Cwe)
            yield return $"external/cwe/cwe-{cwe:000}";
    }

    private static string Markdown(DiagnosticDescriptor descriptor, RuleDocumentation? documentation) => documentation is null
        ? Sentence(descriptor.Title)
        : $"# {descriptor.Id} {descriptor.Name}\n\n{documentation.What}\n\n## Why\n\n{documentation.Why}\n\n## Bad\n\n```python\n{documentation.Bad.Trim()}\n```\n\n## Good\n\n```python\n{documentation.Good.Trim()}\n```\n\n## How to allow it\n\n{documentation.Allow}\n";

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary><c>process-start</c> as <c>ProcessStart</c>.</summary>
    private static string Pascal(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
