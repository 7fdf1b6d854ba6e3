using System.Collections.Immutable;

namespace Sandbox.Check.Configuration.Schema;

/// <summary>
/// What a configuration value must look like. One tree of shapes (<see cref="ConfigTable"/>) validates files, variables and options,
/// makes the JSON Schema and orders <c>--print-config</c>.
/// </summary>
internal abstract record ConfigShape(string Description);

/// <summary>A mapping with known keys only.</summary>
internal sealed record ObjectShape(string Description, ImmutableArray<ConfigKey> Keys) : ConfigShape(Description)
{
    public ConfigKey? this[string name] => Keys.FirstOrDefault(k => k.Name == name);
}

/// <summary>A mapping whose keys the user chooses.</summary>
/// <param name="KeyPattern">Regular expression of a key, understood by .NET and ECMAScript alike.</param>
internal sealed record MapShape(string Description, string KeyPattern, string KeyWords, ConfigShape Value) : ConfigShape(Description);

/// <summary>A list of values of one shape.</summary>
internal sealed record ListShape(string Description, ConfigShape Item) : ConfigShape(Description);

/// <summary>One key of an <see cref="ObjectShape"/>.</summary>
/// <param name="Default">What holds where nothing is set, as written in YAML; null where another value decides.</param>
/// <param name="Owner">Who decides it where an operator has a say.</param>
internal sealed record ConfigKey(string Name, ConfigShape Shape, string? Default = null, bool Required = false, Owner Owner = Owner.Operator);

/// <summary>A single value.</summary>
internal abstract record ScalarShape(string Description) : ConfigShape(Description)
{
    /// <summary>Whether <c>null</c> may be written.</summary>
    public bool Nullable { get; init; }

    /// <summary>Whether <c>${VAR}</c> and <c>${VAR:-default}</c> are replaced.</summary>
    public bool Interpolated { get; init; }

    /// <summary>Values that are understood and refused, each with the reason; <c>*</c> stands for every value but the default.</summary>
    public ImmutableArray<Refusal> Refused { get; init; } = [];

    /// <summary>What a value must be, for messages.</summary>
    public abstract string Expected { get; }

    /// <summary>Null where the text is fine, else what is wrong beyond "must be …".</summary>
    public abstract string? Check(string text);
}

internal sealed record Refusal(string Value, string Reason);
