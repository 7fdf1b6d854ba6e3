using System.Collections.Immutable;

namespace Sandbox.Check.Configuration.Document;

/// <summary>A value of a configuration document and where it stands, such as <c>sandbox-check.yaml:3:12</c>.</summary>
internal abstract record ConfigNode(ConfigOrigin Where)
{
    /// <summary>What the value is, in words for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>The value on one line, in YAML's flow style; two values are the same where this is.</summary>
    public abstract string Flow { get; }
}

/// <summary>A scalar as written; <paramref name="Quoted"/> tells text from what YAML reads as null, number or boolean.</summary>
internal sealed record ConfigScalar(ConfigOrigin Where, string Text, bool Quoted) : ConfigNode(Where)
{
    public override string Kind => "a single value";

    public override string Flow => IsNull ? "null" : Text;

    /// <summary>The text as written where variables of the environment stand in it; null for most.</summary>
    public string? Variable { get; init; }

    /// <summary>Whether it reads a variable that it may not, and has no other value.</summary>
    public bool IsUnresolved { get; init; }

    public bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record ConfigList(ConfigOrigin Where, ImmutableArray<ConfigNode> Items) : ConfigNode(Where)
{
    public override string Kind => "a list";

    public override string Flow => $"[{string.Join(", ", Items.Select(i => i.Flow))}]";
}

internal sealed record ConfigMap(ConfigOrigin Where, ImmutableArray<ConfigEntry> Entries) : ConfigNode(Where)
{
    public override string Kind => "a mapping";

    public override string Flow => $"{{ {string.Join(", ", Entries.Select(e => $"{e.Key}: {e.Value.Flow}"))} }}";

    public ConfigNode? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

/// <param name="KeyWhere">Where the key stands.</param>
internal sealed record ConfigEntry(string Key, ConfigOrigin KeyWhere, ConfigNode Value);
