using System.CommandLine;
using System.Globalization;
using Sandbox.Check.Images;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Images;

namespace Sandbox.Check.Commands;

/// <summary><c>image build | list</c>.</summary>
internal static class ImageCommand
{
    private static readonly Argument<string> s_name = new("NAME") { Description = "python (default) or python-ml; with --file the name that the image gets.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "python" };
    private static readonly Option<string> s_file = new("--file") { HelpName = "DOCKERFILE", Description = "Build a Dockerfile of your own, such as one that starts FROM sandbox-python." };
    private static readonly Option<string> s_force = CommonOptions.Flag("--force", "Build even where the image is there with the same recipe.");

    public static Command Create(Host host)
    {
        var command = new Command("image", "Build and list the images that runs use.");
        var build = CommandTree.Command("build", "Build a sandbox image; does nothing where it is there already.", host, BuildAsync);
        build.Add(s_name);
        CommonOptions.AddTo(build, s_file, s_force, CommonOptions.Config, CommonOptions.Engine);
        var list = CommandTree.Command("list", "List the sandbox images on the engine.", host, ListAsync);
        CommonOptions.AddTo(list, CommonOptions.Config, CommonOptions.Engine);
        command.Add(build);
        command.Add(list);
        return command;
    }

    private static async Task<int> BuildAsync(CommandContext context)
    {
        var settings = context.LoadSettings([]);
        var name = context.Parse.GetValue(s_name) ?? "python";
        var progress = new BuildProgress(context.Host.Terminal);
        if (context.Text(s_file) is { } file)
        {
            if (context.Parse.GetResult(s_name) is null or { Implicit: true })
                throw new ToolException("name the image that --file builds: image build NAME --file DOCKERFILE");
            var dockerfile = Read(context, file);
            await using var engine = await context.Host.Engines.Connect(settings.Engine, context.Cancellation).ConfigureAwait(false);
            await engine.BuildImageAsync(ImageBuild.FromDockerfile(name, dockerfile) with { HostNetwork = true }, progress, context.Cancellation).ConfigureAwait(false);
            context.Out.WriteLine($"{SafeText.Line(name)} built");
            return ExitCodes.Clean;
        }

        var image = SandboxImage.All.FirstOrDefault(i => i.Name == name)
            ?? throw new ToolException($"unknown image '{SafeText.Line(name)}'{Suggestion.For(name, SandboxImage.All.Select(i => i.Name))}; known are {string.Join(", ", SandboxImage.All.Select(i => i.Name))}, or give --file DOCKERFILE");
        var builder = new ImageBuilder(context.Host.Engines, settings.Engine with { Image = image.Tag }, progress, context.Cancellation);
        context.Out.WriteLine(await builder.BuildAsync(image, context.Has(s_force)).ConfigureAwait(false) ? $"{image.Tag} built" : $"{image.Tag} is up to date");
        return ExitCodes.Clean;
    }

    private static async Task<int> ListAsync(CommandContext context)
    {
        var settings = context.LoadSettings([]);
        await using var engine = await context.Host.Engines.Connect(settings.Engine, context.Cancellation).ConfigureAwait(false);
        var images = await engine.ListImagesAsync(context.Cancellation).ConfigureAwait(false);
        foreach (var image in SandboxImage.All)
        {
            var there = images.FirstOrDefault(i => i.Tags.Contains(image.Tag));
            var state = there is null ? "not built" : there.Labels.GetValueOrDefault(SandboxImage.RecipeLabel) == image.Recipe() ? "up to date" : "built from another recipe; 'image build' renews it";
            context.Out.WriteLine($"{image.Name,-10} {image.Tag,-26} {state}{(there is null ? "" : $", {there.Size >> 20} MB, {there.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}")}");
            if (there?.Labels.GetValueOrDefault(SandboxImage.PackagesLabel) is { } packages)
                context.Out.WriteLine($"           {packages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length} packages (label {SandboxImage.PackagesLabel})");
        }

        return ExitCodes.Clean;
    }

    private static string Read(CommandContext context, string file)
    {
        try
        {
            return PlainFile.ReadText(Path.GetFullPath(file, context.Host.Directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the Dockerfile {SafeText.Line(file)}: {SafeText.Line(exception.Message)}", exception);
        }
    }
}
