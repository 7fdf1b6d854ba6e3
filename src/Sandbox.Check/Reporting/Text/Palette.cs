using Sandbox.Analysis.Risk;

namespace Sandbox.Check.Reporting.Text;

/// <summary>Calm terminal colours: levels carry colour, everything else is plain, bold or dim.</summary>
internal sealed class Palette(bool color)
{
    public string Bold(string text) => Paint(text, "1");

    public string Dim(string text) => Paint(text, "2");

    public string Good(string text) => Paint(text, "32");

    public string Bad(string text) => Paint(text, "31");

    public string Careful(string text) => Paint(text, "33");

    public string Level(RiskLevel level)
    {
        var word = level.ToString().ToUpperInvariant();
        return level switch
        {
            RiskLevel.Critical => Paint(word, "1;31"),
            RiskLevel.High => Bad(word),
            RiskLevel.Medium => Careful(word),
            _ => Dim(word),
        };
    }

    private string Paint(string text, string code) => color ? $"\e[{code}m{text}\e[0m" : text;
}
