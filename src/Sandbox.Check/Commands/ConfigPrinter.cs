using Sandbox.Check.Configuration;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Commands;

/// <summary><c>--print-config</c>: every value that holds and where it comes from.</summary>
internal static class ConfigPrinter
{
    public static int Print(Settings settings, TextWriter output)
    {
        output.WriteLine($"# root: {SafeText.Line(settings.Root)}");
        output.WriteLine($"# file: {SafeText.Line(settings.ConfigFile ?? "none")}");
        foreach (var path in new[] { Layers.ForcedProfile, "engine", "jobs" })
            Print(settings.Values, path, output);
        Print(settings.Values, ConfigTable.Root, "", output);
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
            output.WriteLine($"{path}: {SafeText.Line(Flow(node))}  # {SafeText.Line(node.Where)}");
        else if (standard is not null)
            output.WriteLine($"{path}: {standard}  # default");
    }

    private static string Flow(ConfigNode node) => node switch
    {
        ConfigScalar scalar => scalar.IsNull ? "null" : scalar.Text,
        ConfigList list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        ConfigMap map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Flow(e.Value)}"))} }}",
        _ => "",
    };
}
