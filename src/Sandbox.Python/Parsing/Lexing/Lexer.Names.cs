using System.Globalization;
using System.Text;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Identifiers and keywords (Python reference 2.3, PEP 3131).</summary>
internal sealed unsafe partial class Lexer
{
    private void ScanName(int start)
    {
        if (start + CharacterRuns.Size <= _length)
        {
            var length = CharacterRuns.CountNameCharacters(_source + start);
            if (length < CharacterRuns.Size && _source[start + length] < 128)
            {
                AddName(_names.Find(NameKey.Of(CharacterRuns.Pack(_source + start), length), new ReadOnlySpan<char>(_source + start, length)), start, start + length);
                return;
            }
        }

        ScanLongName(start);
    }

    private void ScanLongName(int start)
    {
        var p = start + 1;
        while (_source[p] is var c && c < 128 && CharacterTable.Continues[c])
            p++;
        if (_source[p] >= 128)
            ScanWideName(start);
        else
            AddName(_names.Find(new ReadOnlySpan<char>(_source + start, p - start)), start, p);
    }

    private void AddName(int index, int start, int end) => Add(_names.KindOf(index), start, end, index);

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

        AddName(_names.FindNormalized(text), start, p);
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
