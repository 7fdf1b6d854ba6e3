namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>The programs a box is made with, looked for where only the system's administrator installs.</summary>
/// <param name="Bubblewrap">bwrap.</param>
/// <param name="SetPrivileges">util-linux' setpriv.</param>
/// <param name="Unshare">util-linux' unshare.</param>
internal sealed record Programs(string Bubblewrap, string SetPrivileges, string Unshare)
{
    /// <summary>The search path of what starts a box; this process's own may name folders that others can write.</summary>
    public const string SearchPath = "/usr/sbin:/usr/bin:/sbin:/bin";

    /// <exception cref="EngineException">One is missing.</exception>
    public static Programs Find() => new(
        Find("bwrap", "bubblewrap"),
        Find("setpriv", "util-linux"),
        Find("unshare", "util-linux"));

    private static string Find(string name, string package) =>
        SearchPath.Split(':').Select(folder => Path.Join(folder, name)).FirstOrDefault(File.Exists)
        ?? throw new EngineException(EngineFault.Missing, $"the program {name} is not in {SearchPath}: 'apt-get install {package}' (or your distribution's package), or use --engine docker");
}
