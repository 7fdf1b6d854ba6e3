using System.Formats.Tar;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Sandbox.Execution.Images;

/// <summary>
/// An image whose recipe the tool brings along. Its build context is <see cref="WriteContext"/>'s tar, its Dockerfile
/// in there is <see cref="Dockerfile"/>; where the engine's own network does not resolve names, build with network mode <c>host</c>.
/// </summary>
/// <remarks>
/// The image holds its package list at <see cref="PackagesPath"/>; a second build of the same context (all steps cached)
/// carries that text as label <see cref="PackagesLabel"/> and <see cref="Recipe"/> as <see cref="RecipeLabel"/>: an image
/// with the right recipe need not be built again.
/// </remarks>
public sealed record SandboxImage(string Name, string Tag, string Dockerfile)
{
    /// <summary>Where the image lists its packages: sorted lines <c>name version</c>.</summary>
    public const string PackagesPath = "/usr/share/sandbox-check/packages";

    /// <summary>Label with the text of <see cref="PackagesPath"/>.</summary>
    public const string PackagesLabel = "sandbox-check.packages";

    /// <summary>Label with the recipe that the image was built from.</summary>
    public const string RecipeLabel = "sandbox-check.recipe";

    /// <summary>numpy, pandas, scipy and matplotlib.</summary>
    public static SandboxImage Python { get; } = new("python", "sandbox-python:latest", "python.Dockerfile");

    /// <summary>The same with scikit-learn, statsmodels, xgboost and PyTorch.</summary>
    public static SandboxImage PythonMl { get; } = new("python-ml", "sandbox-python-ml:latest", "python-ml.Dockerfile");

    /// <summary>All recipes, in the order in which they are listed.</summary>
    public static IReadOnlyList<SandboxImage> All { get; } = [Python, PythonMl];

    private static readonly string[] s_scripts = ["harden.sh", "install.sh"];

    /// <summary>SHA-256, lowercase hex, over the names and bytes of the context.</summary>
    public string Recipe()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in Files())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Writes the build context as a tar, the same bytes each time, so that the engine's cache holds.</summary>
    public void WriteContext(Stream destination)
    {
        using var tar = new TarWriter(destination, TarEntryFormat.Ustar, leaveOpen: true);
        foreach (var (name, bytes) in Files())
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
            {
                DataStream = new MemoryStream(bytes),
                ModificationTime = DateTimeOffset.UnixEpoch,
                Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
            });
        }
    }

    private IEnumerable<(string Name, byte[] Bytes)> Files()
    {
        foreach (var name in s_scripts.Append(Dockerfile))
        {
            using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Images/{name}")
                ?? throw new InvalidOperationException($"the tool was built without its image file {name}");
            using var copy = new MemoryStream();
            resource.CopyTo(copy);
            yield return (name, copy.ToArray());
        }
    }
}
