using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration.Schema;

/// <summary>Holds a document against its shape and gives it back with variables replaced.</summary>
/// <param name="variables">The environment's; null where the document may not read them: such values are left unresolved.</param>
internal sealed class ConfigValidator(IReadOnlyDictionary<string, string>? variables)
{
    /// <param name="node">The value.</param>
    /// <param name="shape">What it must look like.</param>
    /// <param name="path">Its path, such as <c>scan.fail_on</c>; empty for the document.</param>
    /// <exception cref="ConfigException">The first place where they differ.</exception>
    public ConfigNode Validate(ConfigNode node, ConfigShape shape, string path) => (shape, node) switch
    {
        (ObjectShape o, ConfigMap map) => ValidateObject(map, o, path),
        (MapShape m, ConfigMap map) => ValidateMap(map, m, path),
        (ListShape l, ConfigList list) => list with { Items = [.. list.Items.Select((item, i) => Validate(item, l.Item, $"{path}[{i}]"))] },
        (ScalarShape s, ConfigScalar scalar) => ValidateScalar(scalar, s, path),
        (ObjectShape or MapShape, _) => throw new ConfigException(node.Where, $"'{path}' must be a mapping, not {node.Kind}"),
        (ListShape, _) => throw new ConfigException(node.Where, $"'{path}' must be a list, not {node.Kind}"),
        _ => throw new ConfigException(node.Where, $"'{path}' must be {((ScalarShape)shape).Expected}, not {node.Kind}"),
    };

    private ConfigMap ValidateObject(ConfigMap map, ObjectShape shape, string path)
    {
        var entries = ImmutableArray.CreateBuilder<ConfigEntry>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            if (shape[entry.Key] is not { } key)
                throw new ConfigException(entry.KeyWhere, $"unknown key '{Join(path, entry.Key)}'{Suggestion.For(entry.Key, shape.Keys.Select(k => k.Name))}");
            entries.Add(entry with { Value = Validate(entry.Value, key.Shape, Join(path, entry.Key)) });
        }

        foreach (var key in shape.Keys)
        {
            if (key.Required && map[key.Name] is null)
                throw new ConfigException(map.Where, $"'{Join(path, key.Name)}' is missing");
        }

        return map with { Entries = entries.MoveToImmutable() };
    }

    private ConfigMap ValidateMap(ConfigMap map, MapShape shape, string path)
    {
        foreach (var entry in map.Entries)
        {
            if (!Regex.IsMatch(entry.Key, shape.KeyPattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking))
                throw new ConfigException(entry.KeyWhere, $"'{entry.Key}' in '{path}' must be {shape.KeyWords}");
        }

        return map with { Entries = [.. map.Entries.Select(e => e with { Value = Validate(e.Value, shape.Value, Join(path, e.Key)) })] };
    }

    /// <summary>Also serves the command line and variables, whose values are single.</summary>
    public ConfigScalar ValidateScalar(ConfigScalar scalar, ScalarShape shape, string path)
    {
        if (scalar.IsNull)
        {
            return shape.Nullable ? scalar : throw new ConfigException(scalar.Where, $"'{path}' must be {shape.Expected}, not null");
        }

        var value = scalar.Text.Contains("${", StringComparison.Ordinal) ? Replace(scalar, shape, path) : scalar;
        if (value.IsUnresolved)
            return value;
        foreach (var refusal in shape.Refused)
        {
            var accepted = shape.Check(value.Text) is null && shape is ChoiceShape;
            if (refusal.Value == value.Text || (refusal.Value == "*" && !accepted))
                throw new ConfigException(scalar.Where, $"'{path}: {value.Text}' is refused: {refusal.Reason}");
        }

        if (shape.Check(value.Text) is { } problem)
        {
            throw new ConfigException(scalar.Where, problem.StartsWith(';') || problem.Length == 0
                ? $"'{path}' must be {shape.Expected}, not '{value.Text}'{problem}"
                : $"'{path}' {problem}");
        }

        return value;
    }

    private ConfigScalar Replace(ConfigScalar scalar, ScalarShape shape, string path)
    {
        if (!shape.Interpolated)
            throw new ConfigException(scalar.Where, $"variables such as '{scalar.Text}' are not replaced in '{path}'");
        var isUnresolved = false;
        var text = Regex.Replace(scalar.Text, @"\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}", match =>
        {
            var name = match.Groups[1].Value;
            if (variables is not null && variables.TryGetValue(name, out var value) && value.Length > 0)
                return value;
            isUnresolved |= !match.Groups[2].Success;
            return match.Groups[2].Success || variables is null
                ? match.Groups[2].Value
                : throw new ConfigException(scalar.Where, $"the variable {name} that '{path}' names is not set; set it, or write ${{{name}:-default}}");
        }, RegexOptions.CultureInvariant);
        return scalar with { Text = isUnresolved ? scalar.Text : text, Variable = scalar.Text, IsUnresolved = isUnresolved };
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
