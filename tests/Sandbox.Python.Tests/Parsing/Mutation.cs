namespace Sandbox.Python.Tests.Parsing;

/// <summary>Damages source: what is cut, pasted, copied and exchanged depends on the random numbers alone.</summary>
internal static class Mutation
{
    private static readonly string[] Fragments =
    [
        "(", ")", "[", "]", "{", "}", ",", ":", "=", "==", "*", "**", ".", " if ", " else ", " for ", " in ", "not ", "lambda ", "def ", "class ",
        "import ", "from ", " as ", "try:", "except ", "with ", "yield ", "await ", "async ", "'", "\"", "'''", "f'", "f'{", "}'", "t'{x", "\\", "\n", "\t",
        "    ", "\r", "\f", "@", "->", ":=", "!", "$", "0777", "1__0", "\0", "é", "\ud800", "“", "match x:\n", "case 1:\n", "#", "# type: x", "\\N{", "\uFEFF",
    ];

    public static string Of(string text, Random random)
    {
        for (var edits = random.Next(1, 12); edits > 0; edits--)
            text = Edit(text, random);
        return text;
    }

    private static string Edit(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 30));
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Fragments[random.Next(Fragments.Length)]),
            _ => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
        };
    }
}
