using Sandbox.Analysis.Knowledge;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>
/// Modules that another module imported for itself and thereby passes on: <c>logging.os</c>, <c>random._os</c>,
/// <c>pandas.io.common.os</c>. Any library may; so a member that the tables do not list and that is spelt like one of these is taken for it.
/// </summary>
internal static class TransitModules
{
    /// <summary>Names that mean the same wherever they stand: no library has a submodule of its own of that name.</summary>
    private static readonly HashSet<string> Anywhere = new(StringComparer.Ordinal)
    {
        "os", "sys", "subprocess", "socket", "shutil", "builtins", "importlib", "ctypes", "pickle", "marshal", "posix", "pty", "urllib", "tempfile",
        "pathlib", "glob", "inspect", "gc", "threading", "runpy", "pkgutil", "atexit", "weakref", "socketserver", "ssl", "posixpath",
        "select", "mmap", "fcntl", "resource", "webbrowser", "ftplib", "smtplib", "requests", "zipimport", "shelve", "cPickle", "cloudpickle",
    };

    /// <summary>Names that only the standard library's own modules pass on; elsewhere they are submodules of their own.</summary>
    private static readonly HashSet<string> FromStandardLibrary = new(StringComparer.Ordinal)
    {
        "io", "code", "codecs", "signal", "random", "time", "types", "operator", "functools", "traceback", "linecache", "warnings", "itertools", "platform",
        "multiprocessing", "asyncio", "http", "logging", "re", "string", "struct", "collections", "contextlib", "copyreg", "tokenize", "ast", "dis",
    };

    private static readonly HashSet<string> StandardLibrary = new(StringComparer.Ordinal)
    {
        "abc", "argparse", "ast", "asyncio", "base64", "bdb", "bisect", "calendar", "cgi", "cmd", "code", "codecs", "collections", "concurrent", "configparser",
        "contextlib", "copy", "csv", "ctypes", "dataclasses", "datetime", "decimal", "difflib", "dis", "doctest", "email", "enum", "filecmp", "fileinput",
        "fnmatch", "fractions", "ftplib", "functools", "genericpath", "getopt", "getpass", "gettext", "glob", "gzip", "hashlib", "heapq", "hmac", "html",
        "http", "imaplib", "importlib", "inspect", "io", "ipaddress", "json", "linecache", "locale", "logging", "lzma", "mimetypes", "multiprocessing",
        "netrc", "nturl2path", "ntpath", "numbers", "opcode", "operator", "optparse", "os", "pathlib", "pdb", "pickle", "pickletools", "pkgutil", "platform",
        "plistlib", "poplib", "posixpath", "pprint", "profile", "pstats", "pty", "py_compile", "pyclbr", "pydoc", "queue", "quopri", "random", "re",
        "reprlib", "rlcompleter", "runpy", "sched", "secrets", "selectors", "shelve", "shlex", "shutil", "signal", "site", "smtplib", "socket",
        "socketserver", "sqlite3", "ssl", "stat", "statistics", "string", "stringprep", "struct", "subprocess", "symtable", "sysconfig", "tabnanny", "tarfile",
        "tempfile", "textwrap", "this", "threading", "timeit", "token", "tokenize", "trace", "traceback", "tracemalloc", "tty", "turtle", "types",
        "typing", "unittest", "urllib", "uuid", "venv", "warnings", "wave", "weakref", "webbrowser", "wsgiref", "xml", "xmlrpc", "zipapp", "zipfile", "zipimport", "zoneinfo",
    };

    /// <summary>The module that a member of a module is, if it is one passed on.</summary>
    public static string? Find(string owner, string member)
    {
        var name = member.AsSpan().TrimStart('_').ToString();
        if (name.Length == 0 || owner == name)
            return null;
        if (Anywhere.Contains(name))
            return KnowledgeBase.IsModule(owner + "." + member) ? null : name;
        var top = owner.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? owner[..dot] : owner;
        return FromStandardLibrary.Contains(name) && StandardLibrary.Contains(top) && top != name ? name : null;
    }
}
