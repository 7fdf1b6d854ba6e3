namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>What a path leads to, the worse the later.</summary>
internal enum PathKind
{
    /// <summary>No path: an open file, a buffer, a standard stream, not given.</summary>
    None,

    /// <summary>The node's input or output.</summary>
    Contract,
    Dataset,

    /// <summary>Beside the script, by <c>__file__</c>.</summary>
    Script,
    Temporary,

    /// <summary>A plain relative path.</summary>
    Local,
    Unknown,

    /// <summary>Made of another command-line argument.</summary>
    Argument,

    /// <summary>Begins in a known place, below <c>/datasets</c> mostly, and ends with a value of the input, which may lead out of there.</summary>
    DatasetByParams,

    /// <summary>With <c>..</c> in it.</summary>
    Parent,
    Absolute,
    Home,

    /// <summary>Chosen by a value of the input.</summary>
    Params,

    /// <summary>The root or a whole home folder.</summary>
    Root,
    Url,
    Persistent,
    Secret,
}

internal static class PathKinds
{
    /// <summary>Whether the words tell a path or place itself rather than a folder around it.</summary>
    public static bool IsPlace(this PathKind kind) => kind is PathKind.Unknown or PathKind.Argument or PathKind.DatasetByParams or PathKind.Params or PathKind.Absolute or PathKind.None or PathKind.Contract;

    public static string InWords(this PathKind kind) => kind switch
    {
        PathKind.None or PathKind.Contract => "a contract path",
        PathKind.Dataset => "the datasets",
        PathKind.Script => "the script's folder",
        PathKind.Temporary => "a temporary folder",
        PathKind.Local => "the working folder",
        PathKind.Argument => "a path of the command line",
        PathKind.DatasetByParams => "a path that a value of the input completes",
        PathKind.Parent => "a folder above",
        PathKind.Absolute => "a fixed place of the machine",
        PathKind.Home => "a home folder",
        PathKind.Params => "a path that the input controls",
        PathKind.Root => "the root or a home folder as a whole",
        PathKind.Url => "a URL",
        PathKind.Persistent => "a place of programs or of files that start by themselves",
        PathKind.Secret => "a secret place of the host",
        _ => "a path that is not known",
    };
}
