namespace Sandbox.Execution.Snapshots;

/// <summary>
/// What a repository's own settings need so that Git, editors and reviewers leave snapshot files as they are, as Verify's documentation
/// advises for its files.
/// </summary>
public static class RepositorySettings
{
    /// <summary>For <c>.gitignore</c>: received files are never committed.</summary>
    public const string GitIgnore = "*.received.*\n";

    /// <summary>For <c>.gitattributes</c>: verified files keep LF on every machine.</summary>
    public const string GitAttributes = "*.verified.json text eol=lf working-tree-encoding=UTF-8\n";

    /// <summary>For <c>.editorconfig</c>: editors add no final newline and keep the byte order mark.</summary>
    public const string EditorConfig = """
        [*.{received,verified}.json]
        charset = utf-8-bom
        end_of_line = lf
        indent_size = unset
        indent_style = unset
        insert_final_newline = false
        tab_width = unset
        trim_trailing_whitespace = false

        """;

    /// <summary>
    /// A settings file's text with a block added at its end; the text itself where it already has the block's first line.
    /// </summary>
    /// <param name="existing">The file's text; null where there is no file.</param>
    /// <param name="block">One of the constants.</param>
    public static string Add(string? existing, string block)
    {
        block = block.ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(existing))
            return block;
        var lineEnd = existing.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = existing.Split('\n').Select(line => line.Trim());
        if (lines.Contains(block[..block.IndexOf('\n')]))
            return existing;
        var gap = existing.EndsWith('\n') ? "" : lineEnd;
        var separator = block.StartsWith('[') ? lineEnd : "";
        return existing + gap + separator + block.ReplaceLineEndings(lineEnd);
    }
}
