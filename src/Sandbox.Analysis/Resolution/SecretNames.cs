using System.Text;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>Names of environment variables that say more than most.</summary>
internal static class SecretNames
{
    private static readonly string[] Words = ["KEY", "SECRET", "TOKEN", "PASS", "CREDENTIAL", "AUTH", "PRIVATE", "COOKIE", "SESSION"];

    private static readonly HashSet<string> Loading = new(StringComparer.Ordinal)
    {
        "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "DYLD_LIBRARY_PATH", "PYTHONSTARTUP", "PYTHONPATH", "PYTHONHOME", "PYTHONINSPECT", "PYTHONBREAKPOINT", "BASH_ENV", "ENV", "PATH", "NUMBA_CACHE_DIR",
    };

    public static bool Match(AbstractValue? name) =>
        name is ConstantValue constant && (constant.Text ?? (constant.Bytes is { } bytes ? Encoding.Latin1.GetString(bytes) : null)) is { } text && Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Parts of the names of members by which an object gives what it was made of.</summary>
    private static readonly string[] Revealing = ["SECRET", "PASSWORD", "CREDENTIAL", "API_KEY", "APIKEY", "REVEAL", "VALUE", "EXPOSE", "DECODE", "DUMP", "DICT", "JSON", "CONFIG"];

    /// <summary>The same, as attributes or as whole words only: <c>client.get_instruments()</c> and <c>fetch_data()</c> ask for something else.</summary>
    private static readonly string[] RevealingWords = ["REPR", "STR", "RAW", "TEXT", "DATA", "ARGS"];

    /// <summary>Whether a member of an object gives the secret that the object was made with. A method about keys or tokens asks for others more often than for its own.</summary>
    public static bool Reveals(string member, bool isCalled) =>
        Revealing.Any(word => member.Contains(word, StringComparison.OrdinalIgnoreCase))
        || (isCalled ? RevealingWords.Any(word => member.Trim('_').Equals(word, StringComparison.OrdinalIgnoreCase) || member.EndsWith("to_" + word, StringComparison.OrdinalIgnoreCase) || member.EndsWith("as_" + word, StringComparison.OrdinalIgnoreCase))
            : Words.Concat(RevealingWords).Any(word => member.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] Making = ["create_", "make_", "build_", "init_", "connect", "login"];
    private static readonly string[] Made = ["client", "session", "connection", "exchange", "broker"];

    /// <summary>Whether a function of an unknown library makes an object that works with the key it is given, by its name: a class, or <c>create_client</c>.</summary>
    public static bool MakesClient(string function) =>
        char.IsAsciiLetterUpper(function[0]) || Array.Exists(Making, word => function.StartsWith(word, StringComparison.Ordinal)) || Array.Exists(Made, word => function.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    public static bool DecidesWhatLoads(string name) => Loading.Contains(name);
}
