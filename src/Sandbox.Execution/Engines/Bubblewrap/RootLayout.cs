using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// What of a root file system nodes see, read-only: programs and libraries, and of <c>/etc</c> what finding libraries needs. A fixed list; nothing of
/// <c>/home</c>, <c>/root</c>, <c>/run</c>, <c>/var</c>, <c>/srv</c>, <c>/opt</c>, <c>/sys</c>, nor anything else of <c>/etc</c>.
/// </summary>
/// <param name="Folder">The root, <c>/</c> for this machine's own.</param>
/// <param name="Arguments">bubblewrap's arguments for it.</param>
internal sealed record RootLayout(string Folder, ImmutableArray<string> Arguments)
{
    private static readonly string[] s_folders = ["bin", "sbin", "lib", "lib32", "lib64", "libx32"];

    private static readonly string[] s_interpreters = ["usr/bin/python3", "usr/local/bin/python3"];

    /// <summary>Debian's numpy finds BLAS through the alternatives, and matplotlib its settings there.</summary>
    private static readonly string[] s_settings = ["alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "matplotlibrc"];

    /// <exception cref="EngineException">There is no root file system with a Python in that folder.</exception>
    public static RootLayout Read(string? folder)
    {
        var root = folder is null ? "/" : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(Path.Join(root, "usr")))
            throw new EngineException(EngineFault.Configuration, $"{root} holds no root file system (no usr in it): name the folder of an unpacked image");
        if (!s_interpreters.Any(path => Exists(Path.Join(root, path))))
        {
            throw new EngineException(EngineFault.Unsupported, root == "/"
                ? "this machine has no /usr/bin/python3, which bubblewrap's sandboxes use: 'apt-get install python3 python3-numpy python3-pandas python3-scipy', or name an unpacked image with --rootfs"
                : $"the root file system {root} has no python3 in usr/bin or usr/local/bin: unpack an image with Python");
        }

        var arguments = ImmutableArray.CreateBuilder<string>();
        arguments.AddRange("--ro-bind", Path.Join(root, "usr"), "/usr");
        foreach (var name in s_folders)
        {
            var path = new DirectoryInfo(Path.Join(root, name));
            if (path.LinkTarget is { } target) arguments.AddRange("--symlink", target, "/" + name);
            else if (path.Exists) arguments.AddRange("--ro-bind", path.FullName, "/" + name);
        }

        foreach (var path in s_settings.Select(name => Path.Join(root, "etc", name)).Where(path => Exists(path) && new FileInfo(path).LinkTarget is null))
            arguments.AddRange("--ro-bind", path, "/etc/" + Path.GetFileName(path));
        return new RootLayout(root, arguments.ToImmutable());
    }

    /// <summary>A link counts, wherever it leads: it is followed inside.</summary>
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
