using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sandbox.Check.Tests.Reporting;

/// <summary>The part of JSON Schema that our schemas use, so that the tests need no other program; an unknown keyword is an error.</summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] s_annotations = ["$schema", "$id", "$defs", "title", "description", "default", "additionalProperties"];

    public static List<string> Violations(JsonElement value, JsonElement schema)
    {
        var violations = new List<string>();
        Check(value, schema, schema, "$", violations);
        return violations;
    }

    private static void Check(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> violations)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var keyword in schema.EnumerateObject())
        {
            var good = keyword.Name switch
            {
                "$ref" => Nested(value, Resolve(root, keyword.Value.GetString()!), root, path, violations),
                "type" => keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Any(t => IsOf(value, t.GetString()!)) : IsOf(value, keyword.Value.GetString()!),
                "const" => JsonElement.DeepEquals(value, keyword.Value),
                "enum" => keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(value, v)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(),
                "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(),
                "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
                "anyOf" => keyword.Value.EnumerateArray().Any(s => Count(value, s, root) == 0),
                "not" => Count(value, keyword.Value, root) > 0,
                "items" => Items(value, keyword.Value, root, path, violations),
                "properties" or "patternProperties" => true,
                _ => s_annotations.Contains(keyword.Name) ? true : throw new NotSupportedException(keyword.Name),
            };
            if (!good)
                violations.Add($"{path}: {keyword.Name}: {value.GetRawText()[..Math.Min(80, value.GetRawText().Length)]}");
        }

        if (value.ValueKind == JsonValueKind.Object)
            Members(value, schema, root, path, violations);
    }

    private static void Members(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> violations)
    {
        foreach (var member in value.EnumerateObject())
        {
            var inner = $"{path}.{member.Name}";
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var known))
                Check(member.Value, known, root, inner, violations);
            else if (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().FirstOrDefault(p => Regex.IsMatch(member.Name, p.Name)) is { Value.ValueKind: JsonValueKind.Object } fitting)
                Check(member.Value, fitting.Value, root, inner, violations);
            else if (schema.TryGetProperty("additionalProperties", out var additional))
                CheckAdditional(member.Value, additional, root, inner, violations);
        }
    }

    private static void CheckAdditional(JsonElement value, JsonElement additional, JsonElement root, string path, List<string> violations)
    {
        if (additional.ValueKind == JsonValueKind.False)
            violations.Add($"{path}: not allowed");
        else
            Check(value, additional, root, path, violations);
    }

    private static bool Items(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> violations)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;
        foreach (var (index, item) in value.EnumerateArray().Index())
            Check(item, schema, root, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), violations);
        return true;
    }

    private static bool Nested(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> violations)
    {
        Check(value, schema, root, path, violations);
        return true;
    }

    private static int Count(JsonElement value, JsonElement schema, JsonElement root)
    {
        var violations = new List<string>();
        Check(value, schema, root, "$", violations);
        return violations.Count;
    }

    private static JsonElement Resolve(JsonElement root, string reference) =>
        reference[2..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
