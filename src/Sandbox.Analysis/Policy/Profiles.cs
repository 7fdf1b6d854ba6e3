using System.Collections.Immutable;

namespace Sandbox.Analysis.Policy;

/// <summary>The profiles that come with the tool, and how users' own extend them.</summary>
public static class Profiles
{
    private static readonly HashSet<string> Denied = new(StringComparer.Ordinal)
    {
        "os", "sys", "subprocess", "socket", "shutil", "pathlib", "ctypes", "multiprocessing", "threading", "signal", "importlib",
        "pickle", "urllib", "http", "requests", "asyncio", "posix", "nt", "pty", "builtins", "gc", "inspect", "marshal", "shelve",
        "socketserver", "ssl", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "httpx", "aiohttp", "urllib3",
        "websocket", "websockets", "paramiko", "cffi", "mmap", "resource", "fcntl", "tempfile", "glob", "io", "code", "codeop",
        "runpy", "pkgutil", "zipimport", "_posixsubprocess", "_ctypes", "_socket", "concurrent", "webbrowser", "sqlite3", "dbm",
    };

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "numpy", "pandas", "scipy", "talib", "orjson", "dateutil", "pytz", "zoneinfo", "json", "datetime", "calendar", "math", "cmath",
        "statistics", "typing", "typing_extensions", "dataclasses", "collections", "itertools", "functools", "re", "decimal",
        "fractions", "numbers", "enum", "abc", "random", "time", "copy", "operator", "string", "bisect", "heapq", "array", "warnings",
        "textwrap", "uuid", "hashlib", "base64", "__future__", "contextlib", "logging", "unicodedata", "struct",
    };

    /// <summary>The default: nodes with numeric and data libraries and the contract of argv, streams and datasets.</summary>
    public static Profile Node { get; } = new("node", null, Denied, Contract: true, ImportCharging.WhenUsed, RunBelow: 70);

    /// <summary>Pure computation, no files.</summary>
    public static Profile Strategy { get; } = new("strategy", Allowed, Denied, Contract: false, ImportCharging.OnImport, RunBelow: 31);

    /// <summary>Small functions on plain values.</summary>
    public static Profile Eval { get; } = new(
        "eval",
        new HashSet<string>(StringComparer.Ordinal) { "json", "re", "typing" },
        Denied,
        Contract: false,
        ImportCharging.OnImport,
        RunBelow: 31);

    /// <summary>As <c>node</c>, for the Docker executor's larger limits.</summary>
    public static Profile Executor { get; } = Node with { Name = "executor" };

    public static ImmutableArray<Profile> BuiltIn { get; } = [Node, Strategy, Eval, Executor];

    public static Profile? Find(string name) => BuiltIn.FirstOrDefault(profile => profile.Name == name);

    /// <summary>A profile like another, with modules allowed and denied on top; a name in both is denied.</summary>
    /// <param name="parent">What it extends.</param>
    /// <param name="name">Its own name.</param>
    /// <param name="allow">Top-level or dotted modules that are allowed: their use is no finding unless what they do is one by itself.</param>
    /// <param name="deny">Modules charged as denied.</param>
    public static Profile Extend(Profile parent, string name, IEnumerable<string> allow, IEnumerable<string> deny)
    {
        var allowed = allow.ToHashSet(StringComparer.Ordinal);
        var denied = deny.ToHashSet(StringComparer.Ordinal);
        return parent with
        {
            Name = name,
            AllowedModules = parent.AllowedModules?.Union(allowed).Except(denied).ToHashSet(StringComparer.Ordinal),
            GrantedModules = parent.GrantedModules.Union(allowed).Except(denied).ToHashSet(StringComparer.Ordinal),
            DeniedModules = parent.DeniedModules.Except(allowed).Union(denied).ToHashSet(StringComparer.Ordinal),
        };
    }
}
