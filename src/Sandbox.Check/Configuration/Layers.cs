using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration;

/// <summary>Configuration values by path with where each came from; a later <see cref="Set"/> outranks an earlier one.</summary>
internal sealed class Layers
{
    private readonly Dictionary<string, ConfigNode> _values = new(StringComparer.Ordinal);

    /// <summary>The command line's <c>--profile</c>: outranks overrides too.</summary>
    public const string ForcedProfile = "profile";

    public void Set(string path, ConfigNode value) => _values[path] = value;

    public ConfigNode? this[string path] => _values.GetValueOrDefault(path);

    /// <summary>The text of a single value; null where it is unset or <c>null</c>.</summary>
    public string? Text(string path) => _values.GetValueOrDefault(path) is ConfigScalar { IsNull: false } scalar ? scalar.Text : null;

    public bool Flag(string path) => Text(path) == "true";

    public IEnumerable<string> Texts(string path) => TextsOf(_values.GetValueOrDefault(path));

    /// <summary>The texts of a list's items.</summary>
    public static IEnumerable<string> TextsOf(ConfigNode? node) => node is ConfigList list ? list.Items.Select(i => ((ConfigScalar)i).Text) : [];
}
