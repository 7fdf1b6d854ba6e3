using System.Globalization;

namespace Sandbox.Python.Dumping;

/// <summary>Which code points <c>str.isprintable</c> accepts: all but separators, controls and what is not assigned.</summary>
internal static class PrintableCharacters
{
    public static bool Contains(int code) => CharUnicodeInfo.GetUnicodeCategory(code) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
