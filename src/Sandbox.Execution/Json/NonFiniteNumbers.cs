namespace Sandbox.Execution.Json;

/// <summary>
/// What becomes of the tokens <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, which Python's <c>json.dumps</c> writes and JSON does not have.
/// A number such as <c>1e999</c> is none of them: it is JSON, and is kept as its text.
/// </summary>
public enum NonFiniteNumbers
{
    /// <summary>The text is not JSON.</summary>
    Refuse,

    /// <summary>They are written as strings, <c>"NaN"</c>; each equals only itself, within no tolerance anything else.</summary>
    AsString,

    /// <summary>They are written as <c>null</c>, as pandas' <c>to_json</c> does.</summary>
    AsNull,
}
