using System.Globalization;
using System.Text;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Identifiers and keywords (Python reference 2.3, PEP 3131).</summary>
internal sealed unsafe partial class Lexer
{
    private void ScanName(int start)
    {
        var continues = CharacterTable.Continues;
        var p = start + 1;
        char c;
        while ((c = _source[p]) < 128 && continues[c])
            p++;
        if (c >= 128)
        {
            ScanWideName(start);
            return;
        }

        var index = _names.Find(new ReadOnlySpan<char>(_source + start, p - start));
        Add(_names.KindOf(index), start, p, index);
    }

    private void ScanWideName(int start)
    {
        var p = start;
        while (_source[p] is var c && (c >= 128 || CharacterTable.Continues[c]))
            p++;
        var text = _text[start..p];
        if (FirstInvalid(text) is var invalid && invalid < text.Length)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(invalid), out var rune, out var length);
            var code = status == OperationStatusDone ? rune.Value : text[invalid];
            var shown = status == OperationStatusDone ? rune.ToString() : "\ufffd";
            Fail(start + invalid, start + invalid + length, IsPrintable(code)
                ? $"invalid character '{shown}' (U+{code:X4})"
                : $"invalid non-printable character U+{code:X4}");
            Add(TokenKind.Error, start, p);
            return;
        }

        var index = _names.FindNormalized(text);
        Add(_names.KindOf(index), start, p, index);
    }

    private const System.Buffers.OperationStatus OperationStatusDone = System.Buffers.OperationStatus.Done;

    private static bool IsPrintable(int code) => CharUnicodeInfo.GetUnicodeCategory(code) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    /// <summary>The offset of the first character that cannot stand where it stands in an identifier; the length where there is none.</summary>
    private static int FirstInvalid(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != OperationStatusDone
                || !(i == 0 ? IdentifierCharacters.CanStart(rune) : IdentifierCharacters.CanContinue(rune)))
                return i;
            i += length;
        }

        return text.Length;
    }
}
