namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>By what means a member is reached.</summary>
public enum MemberAccess : byte
{
    /// <summary><c>value.name</c>.</summary>
    Attribute,

    /// <summary><c>getattr</c>, <c>setattr</c>, <c>delattr</c>, <c>hasattr</c>, <c>__getattribute__</c>, <c>inspect.getattr_static</c>, with a name that is not a literal, or any.</summary>
    GetAttr,

    /// <summary><c>operator.attrgetter</c>, <c>methodcaller</c>.</summary>
    Getter,

    /// <summary><c>vars(x)[…]</c>, <c>x.__dict__[…]</c>, <c>globals()[…]</c>, <c>sys.modules[…]</c>.</summary>
    Namespace,

    /// <summary>A field of <c>str.format</c>, <c>format_map</c> or <c>string.Formatter</c>.</summary>
    FormatString,

    /// <summary>A class pattern's keyword.</summary>
    MatchPattern,

    /// <summary><c>from module import name</c>.</summary>
    Import,

    /// <summary>A bare name of the builtins.</summary>
    Name,
}
