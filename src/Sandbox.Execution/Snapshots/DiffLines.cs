using System.Globalization;
using System.Text;
using DiffPlex.Model;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>Writes the lines of a diff, up to a number of them.</summary>
internal sealed class DiffLines(StringBuilder text, DiffWindow window, int maxLines)
{
    private const int MaxLength = 200;

    private int _written;

    public bool IsFull => _written >= maxLines;

    public void Header(int deletedStart, int deleted, int insertedStart, int inserted) =>
        Line($"@@ -{Range(deletedStart, deleted)} +{Range(insertedStart, inserted)} @@");

    public void Same(int from, int to)
    {
        for (var i = from; i < to; i++)
            Line(' ', window.Expected[i], 0);
    }

    public void Changed(DiffBlock block)
    {
        for (var i = 0; i < block.DeleteCountA; i++)
            Line('-', window.Expected[block.DeleteStartA + i], Focus(block, i));
        for (var i = 0; i < block.InsertCountB; i++)
            Line('+', window.Received[block.InsertStartB + i], Focus(block, i));
    }

    private int Focus(DiffBlock block, int i) => i < block.DeleteCountA && i < block.InsertCountB
        ? window.Expected[block.DeleteStartA + i].AsSpan().CommonPrefixLength(window.Received[block.InsertStartB + i])
        : 0;

    /// <summary>A hunk's place as GNU diff writes it: from line 1, and of an empty one the line before.</summary>
    private string Range(int start, int count)
    {
        var line = (window.FirstLine + start - (count == 0 ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
        return count == 1 ? line : $"{line},{count}";
    }

    private void Line(char sign, string line, int focus) => Line(sign + Printable.Excerpt(line, focus, MaxLength));

    private void Line(string line)
    {
        if (!IsFull)
            text.Append(line).Append('\n');
        _written++;
    }
}
