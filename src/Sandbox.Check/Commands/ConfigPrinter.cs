using Sandbox.Check.Configuration;
using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Commands;

/// <summary><c>--print-config</c>: every value that holds and where it comes from, and what was asked for and does not hold.</summary>
internal static class ConfigPrinter
{
    public static int Print(Settings settings, TextWriter output)
    {
        output.WriteLine($"# root: {SafeText.Line(settings.Root)}");
        output.WriteLine($"# file: {SafeText.Line(settings.ConfigFile?.Path ?? "none")}");
        if (settings.Operator.Source is { } policy)
            output.WriteLine($"# policy: {SafeText.Line(policy)}");
        foreach (var path in new[] { Layers.ForcedProfile, "engine", "jobs" })
            Print(settings.Values, path, output);
        Print(settings.Values, ConfigTable.Root, "", output);
        foreach (var entry in settings.Operator.Section?.Entries ?? [])
            output.WriteLine($"policy.{entry.Key}: {SafeText.Line(entry.Value.Flow)}  # {SafeText.Line(entry.KeyWhere.ToString())}");
        foreach (var loosening in settings.Loosenings.Concat(settings.Nodes.Loosenings([])))
            output.WriteLine($"# refused: {SafeText.Line($"{loosening.Message}  # {loosening.Where}")}");
        return ExitCodes.Clean;
    }

    private static void Print(Layers values, ObjectShape shape, string prefix, TextWriter output)
    {
        foreach (var key in shape.Keys)
        {
            if (key.Shape is ObjectShape inner)
                Print(values, inner, $"{prefix}{key.Name}.", output);
            else
                Print(values, prefix + key.Name, output, key.Default);
        }
    }

    private static void Print(Layers values, string path, TextWriter output, string? standard = null)
    {
        if (values[path] is { } node)
            output.WriteLine($"{path}: {SafeText.Line(node.Flow)}  # {SafeText.Line(node.Where.ToString())}");
        else if (standard is not null)
            output.WriteLine($"{path}: {standard}  # default");
    }
}
