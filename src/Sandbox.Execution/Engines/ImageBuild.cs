using System.Collections.Immutable;
using System.Formats.Tar;
using System.Text;

namespace Sandbox.Execution.Engines;

/// <summary>An image to be built by the engine.</summary>
/// <param name="Tag">The name it gets, such as <c>sandbox-python:latest</c>.</param>
/// <param name="Context">The build context: a tar stream with the Dockerfile in it.</param>
/// <param name="Dockerfile">The Dockerfile's path in the context.</param>
/// <param name="HostNetwork">Whether the build's steps use the host's network.</param>
/// <param name="NoCache">Whether cached steps are built again.</param>
/// <param name="BuildArguments">Values for the Dockerfile's <c>ARG</c>s.</param>
/// <param name="Labels">Labels for the image.</param>
public sealed record ImageBuild(
    string Tag,
    Stream Context,
    string Dockerfile = "Dockerfile",
    bool HostNetwork = false,
    bool NoCache = false,
    ImmutableDictionary<string, string>? BuildArguments = null,
    ImmutableDictionary<string, string>? Labels = null)
{
    /// <summary>A build whose context is the text of one Dockerfile.</summary>
    public static ImageBuild FromDockerfile(string tag, string dockerfile)
    {
        var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, TarEntryFormat.Ustar, leaveOpen: true))
        {
            writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "Dockerfile")
            {
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(dockerfile)),
                // A fixed time keeps the engine's build cache warm: the same text is the same layer.
                ModificationTime = DateTimeOffset.UnixEpoch,
            });
        }

        tar.Position = 0;
        return new ImageBuild(tag, tar);
    }
}
