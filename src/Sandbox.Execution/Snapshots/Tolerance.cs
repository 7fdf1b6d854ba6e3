using System.Globalization;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// How far numbers may be apart: by <c>max(Absolute, Relative × the larger magnitude)</c>, as Python's <c>math.isclose</c> has it.
/// </summary>
/// <param name="Path">Which numbers.</param>
/// <param name="Relative">At least 0 and below 1.</param>
/// <param name="Absolute">At least 0.</param>
public sealed record Tolerance(JsonPathPattern Path, double Relative, double Absolute)
{
    /// <summary>
    /// Whether two numbers of JSON are within it. Integers of up to 38 digits are compared as such, all else as doubles.
    /// </summary>
    public bool Allows(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> received)
    {
        double distance, x, y;
        if (TryInteger(expected, out var m) && TryInteger(received, out var n))
        {
            distance = (double)(UInt128)(m > n ? unchecked(m - n) : unchecked(n - m));
            (x, y) = ((double)m, (double)n);
        }
        else
        {
            x = double.Parse(expected, NumberStyles.Float, CultureInfo.InvariantCulture);
            y = double.Parse(received, NumberStyles.Float, CultureInfo.InvariantCulture);
            distance = Math.Abs(x - y);
        }

        return distance <= Math.Max(Absolute, Relative * Math.Max(Math.Abs(x), Math.Abs(y)));
    }

    private static bool TryInteger(ReadOnlySpan<byte> text, out Int128 value)
    {
        value = 0;
        return text.Length <= 39 && Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
