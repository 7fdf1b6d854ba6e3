using System.Collections.Immutable;
using System.Globalization;

namespace Sandbox.Check.Configuration.Schema;

internal sealed record TextShape(string Description) : ScalarShape(Description)
{
    /// <summary>What is wrong with a text that is fine as such; null for nothing.</summary>
    public Func<string, string?>? Rule { get; init; }

    public override string Expected => "text";

    public override string? Check(string text) =>
        text.Length == 0 ? "is empty" : text.Any(char.IsControl) ? "holds a control character" : text.Length > 1024 ? "is longer than 1,024 characters" : Rule?.Invoke(text);
}

internal sealed record FlagShape(string Description) : ScalarShape(Description)
{
    public override string Expected => "true or false";

    public override string? Check(string text) => text is "true" or "false" ? null : "";
}

internal sealed record ChoiceShape(string Description, ImmutableArray<string> Values) : ScalarShape(Description)
{
    public override string Expected => Values.Length == 1 ? Values[0] : $"one of {string.Join(", ", Values)}";

    public override string? Check(string text) => Values.Contains(text) ? null : Suggestion.For(text, Values);
}

/// <param name="Minimum">Smallest value.</param>
/// <param name="Maximum">Largest value.</param>
internal sealed record IntegerShape(string Description, int Minimum, int Maximum) : ScalarShape(Description)
{
    public override string Expected => Minimum == Maximum ? $"{Minimum}" : $"a whole number from {Minimum} to {Maximum}";

    public override string? Check(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= Minimum && value <= Maximum ? null : "";
}

internal sealed record NumberShape(string Description, double Minimum, double Maximum) : ScalarShape(Description)
{
    public override string Expected => $"a number from {Minimum.ToString(CultureInfo.InvariantCulture)} to {Maximum.ToString(CultureInfo.InvariantCulture)}";

    public override string? Check(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= Minimum && value <= Maximum ? null : "";
}

/// <summary>So many, or <c>all</c>.</summary>
/// <param name="Minimum">Smallest number.</param>
/// <param name="Maximum">Largest number.</param>
internal sealed record CountShape(string Description, int Minimum, int Maximum) : ScalarShape(Description)
{
    public const string All = "all";

    public override string Expected => $"{All} or a whole number from {Minimum} to {Maximum}";

    public override string? Check(string text) =>
        text == All || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= Minimum && count <= Maximum) ? null : "";
}

/// <summary>A size in bytes, with <c>k</c>, <c>m</c> or <c>g</c> (powers of 1024).</summary>
internal sealed record SizeShape(string Description, long Minimum, long Maximum) : ScalarShape(Description)
{
    public override string Expected => $"a size from {Units.Size(Minimum)} to {Units.Size(Maximum)}, such as 512m or 2g";

    public override string? Check(string text) => Units.ParseSize(text) is { } size && size >= Minimum && size <= Maximum ? null : "";
}

/// <summary>A time: seconds, or a number with <c>ms</c>, <c>s</c>, <c>m</c> or <c>h</c>.</summary>
internal sealed record DurationShape(string Description, TimeSpan Minimum, TimeSpan Maximum) : ScalarShape(Description)
{
    public override string Expected => $"a time from {Units.Duration(Minimum)} to {Units.Duration(Maximum)}, such as 60s or 5m";

    public override string? Check(string text) => Units.ParseDuration(text) is { } time && time >= Minimum && time <= Maximum ? null : "";
}
