using System.CommandLine;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting.Json;

namespace Sandbox.Check.Commands;

/// <summary><c>rules</c>: what is checked.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var command = CommandTree.Command("rules", "List what is checked.", host, Run);
        command.Add(CommonOptions.TextOrJson);
        return command;
    }

    private static Task<int> Run(CommandContext context)
    {
        var descriptors = RuleCatalog.All.Select(r => r.Descriptor).Concat(ToolLines.All).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        if (context.Choice(CommonOptions.TextOrJson, "text", "text", "json") == "text")
        {
            foreach (var rule in descriptors)
                context.Out.WriteLine($"{rule.Id}  {rule.Name,-28} {Worth(Math.Max(rule.Points, rule.Floor)),-8}  {rule.Title}");
            return Task.FromResult(ExitCodes.Clean);
        }

        JsonText.Write(context.Out, json =>
        {
            json.WriteStartArray();
            foreach (var rule in descriptors)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteString("category", rule.Category.ToString());
                json.WriteString("title", rule.Title);
                json.WriteNumber("points", rule.Points);
                json.WriteNumber("floor", rule.Floor);
                json.WriteStartArray("cwe");
                foreach (var cwe in rule.Cwe)
                    json.WriteNumberValue(cwe);
                json.WriteEndArray();
                json.WriteString("precision", rule.Precision);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return Task.FromResult(ExitCodes.Clean);
    }

    private static string Worth(int score) => score == 0 ? "-" : RiskScore.LevelOf(score).ToString().ToUpperInvariant();
}
