using System.Globalization;
using System.Text.Json;

namespace Sandbox.Check.Configuration.Schema;

/// <summary>Writes <see cref="ConfigTable"/> as JSON Schema, which editors check a configuration with; a test holds the shipped files to it.</summary>
internal static class ConfigSchema
{
    /// <summary>A value whose variables are replaced may stand as <c>${NAME}</c> or <c>${NAME:-default}</c>.</summary>
    private const string Variable = @"\$\{[A-Za-z_][A-Za-z0-9_]*(:-[^}]*)?\}";

    /// <summary>The repository's configuration.</summary>
    public static void Write(Utf8JsonWriter json) => Write(json, ConfigTable.Root, "sandbox-check.schema.json", ConfigTable.FileName);

    /// <summary>The operator's policy.</summary>
    public static void WritePolicy(Utf8JsonWriter json) => Write(json, ConfigTable.PolicyRoot, "policy.schema.json", "The policy of sandbox-check");

    private static void Write(Utf8JsonWriter json, ObjectShape root, string file, string title)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", $"{Product.Site}/raw/main/src/Sandbox.Check/Schemas/{file}");
        json.WriteString("title", title);
        Body(json, root);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ConfigShape shape, string? standard)
    {
        json.WriteStartObject();
        Body(json, shape);
        if (standard is not null)
        {
            json.WritePropertyName("default");
            WriteDefault(json, shape, standard);
        }

        json.WriteEndObject();
    }

    private static void Body(Utf8JsonWriter json, ConfigShape shape)
    {
        json.WriteString("description", Describe(shape));
        switch (shape)
        {
            case ObjectShape o:
                WriteObject(json, o);
                break;
            case MapShape m:
                json.WriteString("type", "object");
                json.WriteStartObject("patternProperties");
                json.WritePropertyName(m.KeyPattern);
                Write(json, m.Value, null);
                json.WriteEndObject();
                json.WriteBoolean("additionalProperties", false);
                break;
            case ListShape l:
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                Write(json, l.Item, null);
                break;
            case ScalarShape s:
                WriteScalar(json, s);
                break;
        }
    }

    private static string Describe(ConfigShape shape) => shape is ScalarShape { Refused: [var first, ..] }
        ? $"{shape.Description} {(first.Value == "*" ? "Another value" : $"'{first.Value}'")} is refused: {first.Reason}."
        : shape.Description;

    private static void WriteObject(Utf8JsonWriter json, ObjectShape shape)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in shape.Keys)
        {
            json.WritePropertyName(key.Name);
            Write(json, key.Shape, key.Default);
        }

        json.WriteEndObject();
        if (shape.Keys.Any(k => k.Required))
        {
            json.WriteStartArray("required");
            foreach (var key in shape.Keys.Where(k => k.Required))
                json.WriteStringValue(key.Name);
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteScalar(Utf8JsonWriter json, ScalarShape shape)
    {
        if (shape.Refused.Any(r => r.Value == "*") && shape is not ChoiceShape)
        {
            // Only null is left.
            if (shape.Nullable)
                json.WriteNull("const");
            else
                json.WriteBoolean("not", true);
            return;
        }

        var alternatives = shape.Nullable || shape.Interpolated;
        if (alternatives)
        {
            json.WriteStartArray("anyOf");
            json.WriteStartObject();
        }

        Constrain(json, shape);
        if (!alternatives)
            return;
        json.WriteEndObject();
        if (shape.Nullable)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }

        if (shape.Interpolated)
        {
            json.WriteStartObject();
            json.WriteString("type", "string");
            json.WriteString("pattern", Variable);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>No value is right: the key is to be left out.</summary>
    private static void WriteNever(Utf8JsonWriter json)
    {
        json.WriteStartObject("not");
        json.WriteEndObject();
    }

    private static void Constrain(Utf8JsonWriter json, ScalarShape shape)
    {
        switch (shape)
        {
            case TextShape:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                json.WriteNumber("maxLength", 1024);
                break;
            case FlagShape when shape.Refused is [var refusal]:
                json.WriteBoolean("const", refusal.Value == "false");
                break;
            case FlagShape:
                json.WriteString("type", "boolean");
                break;
            case ChoiceShape choice:
                json.WriteStartArray("enum");
                foreach (var value in choice.Values)
                    json.WriteStringValue(value);
                json.WriteEndArray();
                break;
            case IntegerShape integer:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", integer.Minimum);
                json.WriteNumber("maximum", integer.Maximum);
                break;
            case CountShape count:
                // One of a type each: minimum binds numbers only, and enum would bind both.
                WriteTypes(json, "string", "integer");
                json.WriteString("pattern", $"^({CountShape.All}|[0-9]+)$");
                json.WriteNumber("minimum", count.Minimum);
                json.WriteNumber("maximum", count.Maximum);
                break;
            case NumberShape number:
                json.WriteString("type", "number");
                json.WriteNumber("minimum", number.Minimum);
                if (number.Maximum < double.MaxValue)
                    json.WriteNumber("maximum", number.Maximum);
                break;
            case SizeShape:
                WriteTypes(json, "string", "integer");
                json.WriteString("pattern", "^[0-9]+(\\.[0-9]+)?([kKmMgG]([iI]?[bB])?|[bB])?$");
                break;
            case DurationShape:
                WriteTypes(json, "string", "number");
                json.WriteString("pattern", "^[0-9]+(\\.[0-9]+)?(ms|s|m|h)?$");
                break;
        }
    }

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void WriteDefault(Utf8JsonWriter json, ConfigShape shape, string text)
    {
        switch (shape)
        {
            case IntegerShape or NumberShape:
                json.WriteNumberValue(decimal.Parse(text, CultureInfo.InvariantCulture));
                break;
            case ListShape or MapShape or FlagShape:
                json.WriteRawValue(text);
                break;
            case ScalarShape { Nullable: true } when text == "null":
                json.WriteNullValue();
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }
}
