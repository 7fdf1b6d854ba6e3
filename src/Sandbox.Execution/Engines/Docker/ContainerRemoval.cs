namespace Sandbox.Execution.Engines.Docker;

/// <summary>Removes a container for good, with its anonymous volumes, whatever state it is in.</summary>
internal static class ContainerRemoval
{
    /// <summary>Removes by force (the engine kills it first); returns once the engine does not know it any more.</summary>
    /// <exception cref="EngineException">It is still there.</exception>
    public static async Task RemoveAsync(DockerClient client, string id, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await client.CallAsync(HttpMethod.Delete, $"/containers/{Uri.EscapeDataString(id)}?force=1&v=1", "container remove", null, cancellation)
                    .ConfigureAwait(false);
                return;
            }
            catch (EngineException e) when (e.StatusCode == 404)
            {
                return;
            }
            catch (EngineException e) when (e.StatusCode is 409 or 500 && attempt < 40)
            {
                // 409: its own auto-removal is under way. 500: a container caught between two states; both pass.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(10 << Math.Min(attempt, 5), 250)), cancellation).ConfigureAwait(false);
            }
        }
    }
}
