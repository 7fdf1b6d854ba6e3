namespace Sandbox.Analysis.Resolution;

/// <summary>What is certain of a value that is not fully known; joined by and.</summary>
[Flags]
public enum ValueFacts
{
    None = 0,

    /// <summary>A string, if anything.</summary>
    Text = 1 << 0,

    /// <summary>A number or bool.</summary>
    Number = 1 << 1,

    /// <summary>Checked or cut to be one plain path component: no separator, not <c>..</c>.</summary>
    PlainName = 1 << 2,

    /// <summary>Checked to lie below <c>/datasets</c> after links and <c>..</c> were resolved.</summary>
    BelowDatasets = 1 << 3,

    /// <summary>Checked to be one of a fixed list of literals, or made of letters and digits only.</summary>
    Listed = 1 << 4,

    /// <summary>A path in which links and <c>..</c> were resolved.</summary>
    Normalized = 1 << 5,

    /// <summary>An object that a class of a library made, of which nothing else is known: a client, a connection.</summary>
    Opaque = 1 << 6,
}
