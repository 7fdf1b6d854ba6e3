namespace Sandbox.Python.Binding;

/// <summary>A dotted name such as <c>os.path.join</c>.</summary>
public readonly record struct QualifiedName(string Text)
{
    /// <summary>The part before the first dot.</summary>
    public string TopLevel => Text.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? Text[..dot] : Text;

    /// <summary>The part after the last dot.</summary>
    public string Last => Text[(Text.LastIndexOf('.') + 1)..];

    /// <summary>The name of a member of it.</summary>
    public QualifiedName Member(string name) => new(Text.Length == 0 ? name : $"{Text}.{name}");

    /// <summary>
    /// The absolute name of a relative import: <c>from ..lib import x</c> (level 2, <c>lib</c>) in the module <c>a.b.c</c> is
    /// <c>a.lib</c>; in a package's <c>__init__</c> one level less is cut. Dots beyond the top are ignored.
    /// </summary>
    public static QualifiedName Relative(string module, bool isPackage, int level, string? name)
    {
        if (level == 0)
            return new QualifiedName(name ?? "");
        var package = module;
        for (var cut = isPackage ? level - 1 : level; cut > 0 && package.Length > 0; cut--)
            package = package.LastIndexOf('.') is var dot and >= 0 ? package[..dot] : "";
        return name is null ? new QualifiedName(package) : new QualifiedName(package).Member(name);
    }

    public override string ToString() => Text;
}
