using System.Text;
using DiffPlex;
using DiffPlex.Model;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// A unified diff that anybody may print and that costs little however long the texts are. Myers' algorithm is quadratic where all lines
/// differ, so it sees only a window: what equal lines at both ends leave, cut at <see cref="DiffWindow.MaxLines"/>. What it says is cut again at
/// <see cref="MaxLines"/>, and a long line to a piece about its first difference. A cut is always said.
/// </summary>
internal static class UnifiedDiff
{
    public const int MaxLines = 200;
    private const int Context = DiffWindow.Context;

    public static string Create(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> received, string expectedName, string receivedName)
    {
        var window = DiffWindow.Of(expected, received);
        var blocks = Blocks(window);
        var text = new StringBuilder().Append("--- ").Append(Printable.Escape(expectedName)).Append('\n')
            .Append("+++ ").Append(Printable.Escape(receivedName)).Append('\n');
        var lines = new DiffLines(text, window, MaxLines);
        for (var first = 0; first < blocks.Count && !lines.IsFull;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - End(blocks[last]) <= 2 * Context)
                last++;
            Hunk(lines, window, blocks, first, last);
            first = last + 1;
        }

        if (window.IsCut || lines.IsFull)
            text.Append("… more lines differ; the received file has them all\n");
        return text.ToString();
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void Hunk(DiffLines lines, DiffWindow window, IList<DiffBlock> blocks, int first, int last)
    {
        var before = Math.Min(Context, blocks[first].DeleteStartA);
        var after = Math.Min(Context, window.Expected.Count - End(blocks[last]));
        var start = blocks[first].DeleteStartA - before;
        var deleted = End(blocks[last]) + after - start;
        var insertedStart = blocks[first].InsertStartB - before;
        var inserted = blocks[last].InsertStartB + blocks[last].InsertCountB + after - insertedStart;
        lines.Header(start, deleted, insertedStart, inserted);
        var at = start;
        for (var i = first; i <= last; i++)
        {
            lines.Same(at, blocks[i].DeleteStartA);
            lines.Changed(blocks[i]);
            at = End(blocks[i]);
        }

        lines.Same(at, at + after);
    }

    private static IList<DiffBlock> Blocks(DiffWindow window)
    {
        var blocks = new Differ().CreateCustomDiffs(
            string.Join('\n', window.Expected.Keys), string.Join('\n', window.Received.Keys), false, false, Split).DiffBlocks;

        // Where a window was cut after an insertion, the other side's last lines lack their partners: that is no difference.
        if (window.IsCut && blocks.Count > 1 && blocks[^1] is var last && last.DeleteCountA != last.InsertCountB
            && (End(last) == window.Expected.Count || last.InsertStartB + last.InsertCountB == window.Received.Count))
            blocks.RemoveAt(blocks.Count - 1);
        return blocks;
    }

    private static string[] Split(string text) => text.Length == 0 ? [] : text.Split('\n');
}
