using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>Images: find, list, build, import, pull.</summary>
internal static class DockerImages
{
    public static async Task<InspectedImage?> InspectAsync(DockerClient client, string reference, CancellationToken cancellation)
    {
        try
        {
            return await client.CallAsync(HttpMethod.Get, $"/images/{Escape(reference)}/json", $"image inspect {reference}", null,
                WireJson.Default.InspectedImage, cancellation).ConfigureAwait(false);
        }
        catch (EngineException e) when (e.StatusCode == 404)
        {
            return null;
        }
    }

    public static ImageInfo Describe(InspectedImage image) => new(
        image.Id ?? "",
        image.RepoTags?.ToImmutableArray() ?? [],
        DateTimeOffset.TryParse(image.Created, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? created : null,
        image.Size,
        image.Config?.Labels?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty);

    public static async Task<ImmutableArray<ImageInfo>> ListAsync(DockerClient client, CancellationToken cancellation)
    {
        var rows = await client.CallAsync(HttpMethod.Get, "/images/json", "image list", null, WireJson.Default.ListListedImage, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new ImageInfo(
            row.Id ?? "",
            row.RepoTags?.ToImmutableArray() ?? [],
            DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(row.Created, 0, int.MaxValue)),
            row.Size,
            row.Labels?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty))];
    }

    public static Task BuildAsync(DockerClient client, ImageBuild build, IProgress<string>? progress, CancellationToken cancellation)
    {
        var query = new StringBuilder($"/build?t={Escape(build.Tag)}&dockerfile={Escape(build.Dockerfile)}&rm=1&forcerm=1");
        if (build.HostNetwork) query.Append("&networkmode=host");
        if (build.NoCache) query.Append("&nocache=1");
        if (build.BuildArguments is { Count: > 0 } arguments) query.Append("&buildargs=").Append(Escape(AsJson(arguments)));
        if (build.Labels is { Count: > 0 } labels) query.Append("&labels=").Append(Escape(AsJson(labels)));
        return StreamAsync(client, query.ToString(), $"build {build.Tag}", Tar(build.Context), progress, cancellation);
    }

    public static Task ImportAsync(DockerClient client, Stream tar, string reference, IProgress<string>? progress, CancellationToken cancellation)
    {
        var (name, tag) = Split(reference);
        return StreamAsync(client, $"/images/create?fromSrc=-&repo={Escape(name)}&tag={Escape(tag)}", $"image import {reference}", Tar(tar), progress, cancellation);
    }

    public static Task PullAsync(DockerClient client, string reference, IProgress<string>? progress, CancellationToken cancellation)
    {
        var (name, tag) = Split(reference);
        return StreamAsync(client, $"/images/create?fromImage={Escape(name)}&tag={Escape(tag)}", $"pull {reference}", null, progress, cancellation);
    }

    public static Task TagAsync(DockerClient client, string reference, string tag, CancellationToken cancellation)
    {
        var (name, label) = Split(tag);
        return client.CallAsync(HttpMethod.Post, $"/images/{Escape(reference)}/tag?repo={Escape(name)}&tag={Escape(label)}", $"image tag {tag}", null, cancellation);
    }

    /// <summary>These calls answer 200 at once and tell of failure in their last line.</summary>
    private static async Task StreamAsync(
        DockerClient client, string path, string call, HttpContent? body, IProgress<string>? progress, CancellationToken cancellation)
    {
        using var reply = await client.OpenAsync(HttpMethod.Post, path, call, body, cancellation).ConfigureAwait(false);
        await foreach (var line in JsonLines.ReadAsync(reply, cancellation).ConfigureAwait(false))
        {
            ProgressLine? said;
            try
            {
                said = JsonSerializer.Deserialize(line.Span, WireJson.Default.ProgressLine);
            }
            catch (JsonException e)
            {
                throw new EngineException(EngineFault.Protocol, $"the engine at {client.Endpoint} answered '{call}' with what is not JSON: {e.Message}", e);
            }

            if (said?.Error is { } error) throw new EngineException(EngineFault.Refused, $"the engine at {client.Endpoint} failed '{call}': {error}");
            if ((said?.Stream ?? said?.Status)?.TrimEnd() is { Length: > 0 } text) progress?.Report(text);
        }
    }

    private static StreamContent Tar(Stream context) => new(context) { Headers = { ContentType = new("application/x-tar") } };

    private static string AsJson(ImmutableDictionary<string, string> map) =>
        JsonSerializer.Serialize(map.ToDictionary(), WireJson.Default.DictionaryStringString);

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static (string Name, string Tag) Split(string reference)
    {
        var colon = reference.LastIndexOf(':');
        return colon > reference.LastIndexOf('/') ? (reference[..colon], reference[(colon + 1)..]) : (reference, "latest");
    }
}
