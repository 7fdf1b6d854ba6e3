using System.CommandLine;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Check.Reporting.Json;
using Sandbox.Check.Reporting.Text;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Commands;

/// <summary>
/// <c>review</c>: shows what changed in each received snapshot and asks at a keyboard: accept, reject or skip, capitals for all that
/// are left. Elsewhere it only lists, for CI and agents, and its exit code says whether anything waits.
/// </summary>
internal static class ReviewCommand
{
    public static Command Create(Host host)
    {
        var command = CommandTree.Command("review", "Go through received snapshots: what changed, accept, reject or skip.", host, context => Task.FromResult(Run(context)));
        CommonOptions.AddTo(command, CommonOptions.Config, CommonOptions.TextOrJson, CommonOptions.NoColor);
        return command;
    }

    private static int Run(CommandContext context)
    {
        var pending = new PendingSnapshots(context);
        if (context.Choice(CommonOptions.TextOrJson, "text", "text", "json") == "json")
            return ListJson(pending, context.Out);
        if (pending.All.IsEmpty)
        {
            context.Out.WriteLine("no received snapshot waits");
            return ExitCodes.Clean;
        }

        return context.Host.Terminal is { ReadKey: { } key, OutIsTerminal: true } && !context.Host.IsCi ? Ask(pending, context, key) : List(pending, context);
    }

    private static int List(PendingSnapshots pending, CommandContext context)
    {
        foreach (var path in pending.All)
            Show(pending, path, context);
        context.Out.WriteLine("'dotnet sandbox-check accept NODE' makes one the verified snapshot, 'reject NODE' deletes it; --all does so for all");
        return ExitCodes.Failed;
    }

    private static int Ask(PendingSnapshots pending, CommandContext context, Func<char> key)
    {
        var left = 0;
        var answer = ' ';
        for (var i = 0; i < pending.All.Length; i++)
        {
            var path = pending.All[i];
            Show(pending, path, context);
            if (!char.IsUpper(answer))
                answer = Answer(context, key, $"{i + 1}/{pending.All.Length}");
            if (answer == 'q')
                return ExitCodes.Failed;
            switch (char.ToLowerInvariant(answer))
            {
                case 'a':
                    pending.Store.Accept(path);
                    context.Out.WriteLine(SafeText.Line($"accepted {path}"));
                    break;
                case 'r':
                    pending.Store.Reject(path);
                    context.Out.WriteLine(SafeText.Line($"rejected {path}"));
                    break;
                default:
                    left++;
                    context.Out.WriteLine(SafeText.Line($"skipped {path}"));
                    break;
            }
        }

        return left == 0 ? ExitCodes.Clean : ExitCodes.Failed;
    }

    private static char Answer(CommandContext context, Func<char> key, string place)
    {
        Prompt(context, place);
        while (true)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var pressed = key();
            if ("arsARSq".Contains(pressed))
            {
                context.Out.WriteLine(pressed);
                return pressed;
            }

            context.Out.Write(pressed == '?'
                ? "?\n  a  make this the verified snapshot\n  r  delete it; the verified snapshot stays as it is\n  s  leave it for later\n  A, R, S  the same for this one and all after it\n  q  end; what was answered so far stays done\n"
                : $"{SafeText.Line(pressed.ToString())} is none of a, r, s, A, R, S, q; ? explains them\n");
            Prompt(context, place);
        }
    }

    private static void Prompt(CommandContext context, string place)
    {
        context.Out.Write($"{place}  (a)ccept, (r)eject, (s)kip, capitals for all, (q)uit, ? for help: ");
        context.Out.Flush();
    }

    private static void Show(PendingSnapshots pending, string path, CommandContext context)
    {
        var palette = new Palette(context.Color);
        context.Out.WriteLine(palette.Bold(SafeText.Line(path)));
        foreach (var line in SafeText.Block(Diff(pending, path) ?? pending.Beginning(path)).Split('\n'))
            context.Out.WriteLine("  " + (line.StartsWith('+') ? palette.Good(line) : line.StartsWith('-') ? palette.Bad(line) : line));
    }

    /// <summary>Null where nothing has been verified yet.</summary>
    private static string? Diff(PendingSnapshots pending, string path) =>
        pending.Store.Review(path, pending.Options) is { } comparison ? comparison.Problem ?? SnapshotDiff.Of(comparison) : null;

    private static int ListJson(PendingSnapshots pending, TextWriter output)
    {
        JsonText.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var path in pending.All)
            {
                json.WriteStartObject();
                json.WriteString("received", JsonText.Safe(path));
                json.WriteString("verified", JsonText.Safe(SnapshotNames.VerifiedFor(path)));
                if (Diff(pending, path) is { } diff)
                    json.WriteString("diff", JsonText.Safe(diff));
                else
                    json.WriteNull("diff");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return pending.All.IsEmpty ? ExitCodes.Clean : ExitCodes.Failed;
    }
}
