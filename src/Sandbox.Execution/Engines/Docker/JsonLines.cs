using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>A reply that is a stream of JSON values, one a line; a line longer than 1 MB breaks it off.</summary>
internal static class JsonLines
{
    private const int Longest = 1 << 20;

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(HttpResponseMessage reply, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = PipeReader.Create(await reply.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false));
        try
        {
            while (true)
            {
                var result = await FillAsync(reader, cancellation).ConfigureAwait(false);
                var rest = result.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    var line = rest.Slice(0, end).ToArray();
                    rest = rest.Slice(rest.GetPosition(1, end));
                    if (!line.AsSpan().Trim((byte)'\r').IsEmpty) yield return line;
                }

                if (rest.Length > Longest) throw new EngineException(EngineFault.Protocol, $"the engine sent a line of more than {Longest >> 10} KB");
                if (result.IsCompleted)
                {
                    if (!rest.IsEmpty) yield return rest.ToArray();
                    yield break;
                }

                reader.AdvanceTo(rest.Start, rest.End);
            }
        }
        finally
        {
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static async ValueTask<ReadResult> FillAsync(PipeReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw new EngineException(EngineFault.Protocol, $"the engine broke off its reply: {e.Message}; see whether it is still running", e);
        }
    }
}
