using System.Globalization;
using System.Text.RegularExpressions;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>A node that attacks its sandbox, with the outcome it must have, read from the comments on its top.</summary>
/// <param name="Source">The whole file.</param>
/// <param name="Expected">The outcome's word.</param>
/// <param name="Kind">How it is started.</param>
/// <param name="Output">The exact output, or null.</param>
/// <param name="Says">A pattern that the outcome's text must match, or null.</param>
/// <param name="Limits">What it may use.</param>
public sealed record Attack(string Source, string Expected, NodeKind Kind, string? Output, string? Says, ResourceLimits Limits)
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Attacks");

    public static IEnumerable<string> Names { get; } = [.. Directory.GetFiles(Folder, "*.py").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    public static Attack Read(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, name + ".py"));
        string? Header(string key) => Regex.Match(source, $"^# {key}: (.*)$", RegexOptions.Multiline) is { Success: true } match ? match.Groups[1].Value.Trim() : null;
        double? Number(string key) => Header(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
        var limits = RealEngine.Limits;
        if (Number("Wall") is { } wall) limits = limits with { Wall = TimeSpan.FromSeconds(wall) };
        if (Number("Cpu") is { } cpu) limits = limits with { Cpu = TimeSpan.FromSeconds(cpu) };
        return new Attack(
            source,
            Header("Expected") ?? throw new InvalidDataException($"{name}.py names no expected outcome"),
            Header("Kind") is { } kind ? Enum.Parse<NodeKind>(kind, ignoreCase: true) : NodeKind.Script,
            Header("Output"),
            Header("Says"),
            limits);
    }
}
