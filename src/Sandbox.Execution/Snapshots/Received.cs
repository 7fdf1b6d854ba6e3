using System.Diagnostics.CodeAnalysis;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>An output in the form in which it is compared and kept: scrubbed, and written as <see cref="SnapshotWriter"/> has it.</summary>
public sealed class Received
{
    private Received(ReadOnlyMemory<byte> text) => Text = text;

    /// <summary>The bytes of the received file, with byte order mark.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>Makes a snapshot of an output; the error says why there can be none.</summary>
    public static bool TryCreate(
        ReadOnlyMemory<byte> output,
        SnapshotOptions options,
        [NotNullWhen(true)] out Received? received,
        [NotNullWhen(false)] out string? error)
    {
        received = null;
        error = null;
        if (!JsonTree.TryParse(output, out var tree, out var problem))
            error = $"the output is not JSON: {problem}";
        else if (SnapshotWriter.Write(tree.Root, options, capacity: output.Length + (output.Length / 2)) is { } text)
            received = new Received(text);
        else
            error = $"the output is longer than {SnapshotWriter.MaxBytes >> 20} MB when indented";
        return error is null;
    }
}
