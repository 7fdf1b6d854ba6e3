using System.CommandLine;
using Sandbox.Check.Doctor;
using Sandbox.Check.Reporting.Json;
using Sandbox.Check.Reporting.Text;

namespace Sandbox.Check.Commands;

/// <summary><c>doctor</c>: whether this machine can run nodes; each failing line says what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create(Host host)
    {
        var command = CommandTree.Command("doctor", "Check whether this machine can run nodes, and say what to do where it cannot.", host, RunAsync);
        CommonOptions.AddTo(command, CommonOptions.Config, CommonOptions.Engine, CommonOptions.Image, CommonOptions.Runtime, CommonOptions.Rootfs, CommonOptions.AllowWeakLimits, CommonOptions.TextOrJson, CommonOptions.NoColor);
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context)
    {
        var json = context.Choice(CommonOptions.TextOrJson, "text", "text", "json") == "json";
        var settings = context.LoadSettings([]);
        HealthFinding[] findings =
        [
            new("tool", HealthState.Good, $"{Product.Version}, {Product.Runtime}"),
            .. settings.Engine.IsBubblewrap
                ? await new BubblewrapExamination(context.Host.Engines, settings.Engine, context.Cancellation).RunAsync().ConfigureAwait(false)
                : await new Examination(context.Host.Engines, settings.Engine, context.Cancellation).RunAsync().ConfigureAwait(false),
        ];
        if (json)
            PrintJson(findings, context.Out);
        else
            PrintText(findings, context);
        return findings.Any(f => f.State == HealthState.Failing) ? ExitCodes.CouldNotCheck : ExitCodes.Clean;
    }

    private static void PrintText(IReadOnlyList<HealthFinding> findings, CommandContext context)
    {
        var palette = new Palette(context.Color);
        foreach (var finding in findings)
        {
            var word = finding.State switch
            {
                HealthState.Good => palette.Good("ok     "),
                HealthState.Warning => palette.Careful("warning"),
                _ => palette.Bad("failing"),
            };
            context.Out.WriteLine($"{word}  {finding.Name,-18} {SafeText.Line(finding.Detail)}{(finding.Advice is null ? "" : $": {SafeText.Line(finding.Advice)}")}");
        }
    }

    private static void PrintJson(IReadOnlyList<HealthFinding> findings, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("check", finding.Name);
            json.WriteString("state", finding.State switch { HealthState.Good => "ok", HealthState.Warning => "warning", _ => "failing" });
            json.WriteString("detail", JsonText.Safe(finding.Detail));
            if (finding.Advice is { } advice)
                json.WriteString("advice", JsonText.Safe(advice));
            else
                json.WriteNull("advice");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
