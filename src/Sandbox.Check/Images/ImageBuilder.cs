using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Images;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Images;

/// <summary>
/// Builds one of the tool's own images. The list of its packages, which only the finished image knows, is read by a run in it and
/// put into a label by a second build, whose steps are all in the engine's cache.
/// </summary>
internal sealed class ImageBuilder(EngineSource engines, EngineSettings settings, IProgress<string> progress, CancellationToken cancellation)
{
    /// <returns>False where the image was there with the same recipe.</returns>
    /// <exception cref="EngineException">The engine could not build it.</exception>
    public async Task<bool> BuildAsync(SandboxImage image, bool force)
    {
        await using var engine = await engines.Connect(settings, cancellation).ConfigureAwait(false);
        var recipe = image.Recipe();
        if (!force && (await engine.FindImageAsync(image.Tag, cancellation).ConfigureAwait(false))?.Labels.GetValueOrDefault(SandboxImage.RecipeLabel) == recipe)
            return false;
        await BuildAsync(engine, image, ImmutableDictionary<string, string>.Empty.Add(SandboxImage.RecipeLabel, recipe)).ConfigureAwait(false);
        var packages = await PackagesAsync(engine).ConfigureAwait(false);
        await BuildAsync(engine, image, ImmutableDictionary<string, string>.Empty.Add(SandboxImage.RecipeLabel, recipe).Add(SandboxImage.PackagesLabel, packages)).ConfigureAwait(false);
        return true;
    }

    private async Task BuildAsync(DockerEngine engine, SandboxImage image, ImmutableDictionary<string, string> labels)
    {
        using var context = new MemoryStream();
        image.WriteContext(context);
        context.Position = 0;
        // The host's network: where the engine's own does not resolve names, packages could not be fetched.
        await engine.BuildImageAsync(new ImageBuild(image.Tag, context, image.Dockerfile, HostNetwork: true, Labels: labels), progress, cancellation).ConfigureAwait(false);
    }

    private async Task<string> PackagesAsync(DockerEngine engine)
    {
        var source = Encoding.UTF8.GetBytes($"result = open({JsonSerializer.Serialize(SandboxImage.PackagesPath, StringJson.Default.String)}).read()");
        var node = new Node("Packages", "Packages.py", NodeKind.Script, "", CallStyle.Whole, [new NodeFile("Packages.py", source)], []);
        var job = new Job(node, new Sample("default", null, default, ""), "node", ResourceLimits.Node, [], ExecutionPlanner.SourceHash(node.Files), Validated: true, Rejection: null);
        var result = await engine.RunAsync(job, cancellation).ConfigureAwait(false);
        if (result.Outcome is not RunOutcome.Ok ok)
            throw new ToolException($"the image {settings.Image} was built but does not run: {result.Outcome.Status} {(result.Outcome as RunOutcome.SandboxError)?.Detail}{result.StandardError}");
        return JsonSerializer.Deserialize(ok.Output.Span, StringJson.Default.String) ?? "";
    }
}
