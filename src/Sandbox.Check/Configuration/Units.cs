using System.Globalization;

namespace Sandbox.Check.Configuration;

/// <summary>Sizes and times as people write them.</summary>
internal static class Units
{
    /// <summary>Bytes of <c>512m</c>, <c>1.5g</c>, <c>64KiB</c> or a plain number; null where it is none.</summary>
    public static long? ParseSize(string text)
    {
        var lower = text.Trim().ToLowerInvariant();
        if (lower.EndsWith("ib", StringComparison.Ordinal))
            lower = lower[..^2];
        else if (lower.EndsWith('b'))
            lower = lower[..^1];
        var shift = lower.Length == 0 ? 0 : lower[^1] switch { 'k' => 10, 'm' => 20, 'g' => 30, _ => 0 };
        var digits = shift == 0 ? lower : lower[..^1];
        // Whole numbers by hand: reading decimals loads half a millisecond of types at each start.
        if (digits.Length is > 0 and <= 9 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return (long)whole << shift;
        return ParseFraction(digits, shift);
    }

    private static long? ParseFraction(string digits, int shift)
    {
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1L << 40)
            return null;
        return (long)(value * (1L << shift));
    }

    /// <summary>The time of <c>60</c> (seconds), <c>500ms</c>, <c>5m</c> or <c>1h</c>; null where it is none.</summary>
    public static TimeSpan? ParseDuration(string text)
    {
        var lower = text.Trim().ToLowerInvariant();
        var (digits, unit) = lower switch
        {
            [.. var rest, 'm', 's'] => (rest, 0.001),
            [.. var rest, 's'] => (rest, 1),
            [.. var rest, 'm'] => (rest, 60),
            [.. var rest, 'h'] => (rest, 3600.0),
            _ => (lower, 1),
        };
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * unit <= 1e7
            ? TimeSpan.FromSeconds(value * unit)
            : null;
    }

    /// <summary>The shortest exact form, such as <c>512m</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        > 0 when bytes % (1L << 30) == 0 => $"{bytes >> 30}g",
        > 0 when bytes % (1L << 20) == 0 => $"{bytes >> 20}m",
        > 0 when bytes % (1L << 10) == 0 => $"{bytes >> 10}k",
        _ => bytes.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Such as <c>60s</c> or <c>500ms</c>.</summary>
    public static string Duration(TimeSpan time) => time.TotalSeconds == Math.Floor(time.TotalSeconds)
        ? $"{time.TotalSeconds.ToString(CultureInfo.InvariantCulture)}s"
        : $"{time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)}ms";
}
