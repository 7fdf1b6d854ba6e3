using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration;

/// <summary>Configuration values by path with where each came from; a later <see cref="Set"/> outranks an earlier one.</summary>
internal sealed class Layers
{
    private readonly Dictionary<string, Layer> _values = new(StringComparer.Ordinal);

    /// <summary>The command line's <c>--profile</c>: outranks overrides too.</summary>
    public const string ForcedProfile = "profile";

    /// <param name="folder">What paths and globs in the value are relative to, absolute; null for a default.</param>
    public void Set(string path, ConfigNode value, string? folder = null) => _values[path] = new Layer(value, folder);

    public ConfigNode? this[string path] => _values.TryGetValue(path, out var layer) ? layer.Value : null;

    /// <summary>What paths and globs in a value are relative to; null where it is a default or unset.</summary>
    public string? FolderOf(string path) => _values.TryGetValue(path, out var layer) ? layer.Folder : null;

    /// <summary>The text of a single value; null where it is unset or <c>null</c>.</summary>
    public string? Text(string path) => this[path] is ConfigScalar { IsNull: false } scalar ? scalar.Text : null;

    public bool Flag(string path) => Text(path) == "true";

    public string[] Texts(string path) => TextsOf(this[path]);

    /// <summary>The texts of a list's items.</summary>
    public static string[] TextsOf(ConfigNode? node)
    {
        if (node is not ConfigList list)
            return [];
        var texts = new string[list.Items.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = ((ConfigScalar)list.Items[i]).Text;
        return texts;
    }

    private sealed record Layer(ConfigNode Value, string? Folder);
}
