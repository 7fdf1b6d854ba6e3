using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>Finds this tool's containers and removes those whose owner is dead or whose deadline has passed; no other.</summary>
internal sealed class DockerSweep(DockerClient client, TimeProvider clock)
{
    /// <summary>Room for clocks that differ a little, and for a tool that is just removing its own.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromSeconds(30);

    public async Task<ImmutableArray<OwnedContainer>> ListAsync(CancellationToken cancellation)
    {
        var filter = Uri.EscapeDataString($$"""{"label":["{{ContainerLabels.Mark}}"]}""");
        var rows = await client.CallAsync(HttpMethod.Get, $"/containers/json?all=1&filters={filter}", "container list", null,
            WireJson.Default.ListListedContainer, cancellation).ConfigureAwait(false);
        return [.. rows
            .Where(row => row is { Id.Length: > 0, Labels: not null } && row.Labels.ContainsKey(ContainerLabels.Mark))
            .Select(row => Judge(row, OwnerIdentity.Current, clock.GetUtcNow()))
            .OrderBy(container => container.Created).ThenBy(container => container.Id, StringComparer.Ordinal)];
    }

    public async Task<SweepReport> SweepAsync(CancellationToken cancellation)
    {
        var found = await ListAsync(cancellation).ConfigureAwait(false);
        var removed = ImmutableArray.CreateBuilder<string>();
        var failed = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var orphan in found.Where(container => container.Orphaned))
        {
            try
            {
                await ContainerRemoval.RemoveAsync(client, orphan.Id, cancellation).ConfigureAwait(false);
                removed.Add(orphan.Id);
            }
            catch (EngineException e)
            {
                failed.Add((orphan.Id, e.Message));
            }
        }

        return new SweepReport(found.Length, removed.ToImmutable(), failed.ToImmutable());
    }

    internal static OwnedContainer Judge(ListedContainer row, OwnerIdentity self, DateTimeOffset now)
    {
        var labels = row.Labels!;
        var owner = OwnerIdentity.Parse(labels.GetValueOrDefault(ContainerLabels.Owner));
        DateTimeOffset? deadline =
            long.TryParse(labels.GetValueOrDefault(ContainerLabels.Deadline), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 1L << 36
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
        var orphaned = owner?.IsDead(self) == true || (deadline is { } end && end + s_slack < now);
        return new OwnedContainer(row.Id!, labels.GetValueOrDefault(ContainerLabels.Run) ?? "", labels.GetValueOrDefault(ContainerLabels.Session) ?? "", row.State ?? "",
            DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(row.Created, 0, int.MaxValue)), owner?.ToString() ?? "unknown", deadline, orphaned);
    }
}
