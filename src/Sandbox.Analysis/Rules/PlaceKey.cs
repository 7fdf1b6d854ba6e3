using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules;

/// <summary>
/// What findings of one place share. A class with its own equality: tables of a value type, or of a record with fields that are no references,
/// are compiled by the runtime at every start.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="start">Where the place begins, in UTF-16 units.</param>
/// <param name="end">Where it ends; -1 where that tells nothing apart.</param>
/// <param name="category">The category; null where that tells nothing apart.</param>
/// <param name="text">A name, or which code string it lies in.</param>
internal sealed class PlaceKey(string path, int start, int end, Category? category, string text)
{
    private readonly int _category = category is { } known ? (int)known : -1;

    public string Path => path;

    public int Start => start;

    public string Text => text;

    private int End => end;

    public override bool Equals(object? obj) =>
        obj is PlaceKey other && start == other.Start && end == other.End && _category == other._category && path == other.Path && text == other.Text;

    /// <summary>Paths and texts are not hashed: nearly all are of one file.</summary>
    public override int GetHashCode() => (((((start * 31) + end) * 31) + _category) * 31) + text.Length;
}
