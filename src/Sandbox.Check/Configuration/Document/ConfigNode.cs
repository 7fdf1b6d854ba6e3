using System.Collections.Immutable;

namespace Sandbox.Check.Configuration.Document;

/// <summary>A value of a configuration document and where it stands, such as <c>sandbox-check.yaml:3:12</c>.</summary>
internal abstract record ConfigNode(string Where)
{
    /// <summary>What the value is, in words for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A scalar as written; <paramref name="Quoted"/> tells text from what YAML reads as null, number or boolean.</summary>
internal sealed record ConfigScalar(string Where, string Text, bool Quoted) : ConfigNode(Where)
{
    public override string Kind => "a single value";

    public bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record ConfigList(string Where, ImmutableArray<ConfigNode> Items) : ConfigNode(Where)
{
    public override string Kind => "a list";
}

internal sealed record ConfigMap(string Where, ImmutableArray<ConfigEntry> Entries) : ConfigNode(Where)
{
    public override string Kind => "a mapping";

    public ConfigNode? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

/// <param name="KeyWhere">Where the key stands.</param>
internal sealed record ConfigEntry(string Key, string KeyWhere, ConfigNode Value);
