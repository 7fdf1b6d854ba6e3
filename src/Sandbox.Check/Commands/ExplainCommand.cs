using System.CommandLine;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Commands;

/// <summary><c>explain RULE</c>: what a rule reports, why, and how to allow it.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> s_rule = new("RULE") { Description = "A rule's id such as SBX1101, or its name." };

    public static Command Create(Host host)
    {
        var command = CommandTree.Command("explain", "Explain a rule: what it reports, why, and how to allow it.", host, Run);
        command.Add(s_rule);
        return command;
    }

    private static Task<int> Run(CommandContext context)
    {
        var name = context.Parse.GetRequiredValue(s_rule);
        var rule = RuleCatalog.All.FirstOrDefault(r => string.Equals(r.Descriptor.Id, name, StringComparison.OrdinalIgnoreCase) || r.Descriptor.Name == name);
        if (rule is not null)
        {
            var d = rule.Descriptor;
            var cwe = d.Cwe.IsEmpty ? "" : $", {string.Join(", ", d.Cwe.Select(c => $"CWE-{c}"))}";
            context.Out.WriteLine($"{d.Id} {d.Name}: {d.Title}\n{d.Category}, {d.Points} points{(d.Floor > 0 ? $", file risk at least {d.Floor}" : "")}{cwe}\n");
            context.Out.WriteLine($"{rule.Documentation.What.Trim()}\n\nWhy: {rule.Documentation.Why.Trim()}\n");
            context.Out.WriteLine($"Bad:\n{Indented(rule.Documentation.Bad)}\n\nGood:\n{Indented(rule.Documentation.Good)}\n");
            context.Out.WriteLine($"How to allow it: {rule.Documentation.Allow.Trim()}");
            return Task.FromResult(ExitCodes.Clean);
        }

        if (ToolLines.All.FirstOrDefault(d => string.Equals(d.Id, name, StringComparison.OrdinalIgnoreCase) || d.Name == name) is { } own)
        {
            context.Out.WriteLine($"{own.Id} {own.Name}: {own.Title}\n\nWhat to do: {ToolLines.AdviceOf(own)}");
            return Task.FromResult(ExitCodes.Clean);
        }

        var known = RuleCatalog.All.SelectMany(r => new[] { r.Descriptor.Id, r.Descriptor.Name }).Concat(ToolLines.All.SelectMany(d => new[] { d.Id, d.Name }));
        throw new ToolException($"unknown rule '{SafeText.Line(name)}'{Suggestion.For(name, known)}; 'rules' lists them");
    }

    private static string Indented(string code) => string.Join('\n', code.Trim('\n').Split('\n').Select(l => "    " + l));
}
