using System.Globalization;

namespace Sandbox.Check.Configuration.Document;

/// <summary>Where a value comes from.</summary>
/// <param name="Source">A file, shown relative to the working directory; a variable's name, an option, or <c>default</c>.</param>
/// <param name="Line">From 1; 0 where the source has no lines.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
internal readonly record struct ConfigOrigin(string Source, int Line = 0, int Column = 0)
{
    public static readonly ConfigOrigin Default = new("default");

    public override string ToString() => Line == 0 ? Source : string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}:{Column}");
}
