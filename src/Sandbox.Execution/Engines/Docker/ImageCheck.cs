using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// Whether an image may hold a sandbox: a declared volume is host disk a node could fill, and the loader's and Python's variables change what runs.
/// </summary>
internal static class ImageCheck
{
    /// <summary>Null where the image may be used, else why not.</summary>
    public static string? Refusal(InspectedImage image)
    {
        if (string.IsNullOrEmpty(image.Id)) return "it has no digest";
        if (image.Os is { Length: > 0 } and not "linux") return $"it is made for {image.Os}, not linux";
        if (image.Config?.Volumes is { Count: > 0 } volumes) return $"it declares the volume {volumes.Keys.First()}: remove VOLUME from its Dockerfile";
        if (image.Config?.Env?.FirstOrDefault(IsDangerous) is { } variable)
            return $"it sets {variable.Split('=')[0]} in its environment: remove that ENV from its Dockerfile";
        return null;
    }

    /// <summary>Whether an environment variable (<c>NAME=value</c>) changes what the loader or the interpreter runs, and is not this tool's own.</summary>
    public static bool IsDangerous(string variable) =>
        variable.StartsWith("LD_", StringComparison.Ordinal)
        || variable.StartsWith("GLIBC_TUNABLES=", StringComparison.Ordinal)
        || (variable.StartsWith("PYTHON", StringComparison.Ordinal) && !variable.StartsWith("PYTHONHASHSEED=", StringComparison.Ordinal));
}
