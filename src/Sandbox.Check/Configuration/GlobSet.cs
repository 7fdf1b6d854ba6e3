using Microsoft.Extensions.FileSystemGlobbing;

namespace Sandbox.Check.Configuration;

/// <summary>Globs relative to the configuration's folder; a path matches where any of them does.</summary>
internal sealed class GlobSet
{
    private readonly Matcher? _matcher;
    private readonly bool _everything;

    public GlobSet(IReadOnlyCollection<string> globs)
    {
        _everything = globs.Contains("**") || globs.Contains("**/*");
        if (!_everything && globs.Count > 0)
            _matcher = MatcherOf(globs);
    }

    /// <param name="path">Relative to the configuration's folder, with <c>/</c>.</param>
    public bool Matches(string path) => _everything || (_matcher?.Match(path).HasMatches ?? false);

    private static Matcher MatcherOf(IReadOnlyCollection<string> globs)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        foreach (var glob in globs)
            matcher.AddInclude(glob.StartsWith("./", StringComparison.Ordinal) ? glob[2..] : glob);
        return matcher;
    }
}
