using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sandbox.Check.Git;

/// <summary>The files of one commit, by paths relative to the repository's top.</summary>
internal sealed partial class GitTree
{
    private const int MaxListing = 256 << 20;

    private readonly GitProgram _git;
    private readonly string _commit;

    private GitTree(GitProgram git, string reference, string commit) => (_git, Reference, _commit) = (git, reference, commit);

    /// <summary>As the user named it.</summary>
    public string Reference { get; }

    /// <param name="root">The top of the work tree, absolute.</param>
    /// <param name="reference">A branch, tag or commit, such as <c>origin/main</c>.</param>
    /// <exception cref="ToolException">There is no git, no repository or no such commit, or the name means several.</exception>
    public static GitTree Open(string root, string reference, IReadOnlyDictionary<string, string> variables)
    {
        var shown = SafeText.Line(reference);
        if (!Reference_().IsMatch(reference) || reference.Contains("..", StringComparison.Ordinal))
            throw new ToolException($"--config-from must be a branch, tag or commit such as origin/main, not '{shown}'");
        if (!Path.Exists(Path.Combine(root, ".git")))
            throw new ToolException($"--config-from reads a git repository, and {SafeText.Line(root)} is none");
        var git = GitProgram.Find(root, variables) ?? throw new ToolException("--config-from needs git, which is not on PATH; install it, or give --policy FILE instead");

        RefuseAmbiguous(git, reference);
        var (output, error) = git.Run(4096, "rev-parse", "--verify", "--end-of-options", reference + "^{commit}");
        var commit = output is null ? "" : Encoding.ASCII.GetString(output).TrimEnd().Split('\n')[^1];
        return ObjectId().IsMatch(commit)
            ? new GitTree(git, reference, commit)
            : throw new ToolException($"--config-from: there is no commit '{shown}' here ({SafeText.Line(error)}); fetch it first (a shallow clone has only its own)");
    }

    /// <summary>The content of the nearest of several paths.</summary>
    /// <param name="paths">Nearest first.</param>
    /// <param name="limit">Most bytes.</param>
    /// <returns>Null where the commit holds none of them.</returns>
    /// <exception cref="ToolException">It is no plain file there, or too large.</exception>
    public (string Path, byte[] Content)? Read(IReadOnlyList<string> paths, int limit)
    {
        var entries = List(["-l", _commit, "--", .. paths]).ToDictionary(e => e.Path, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!entries.TryGetValue(path, out var entry))
                continue;
            var shown = SafeText.Line($"{Reference}:{path}");
            if (!entry.Mode.StartsWith("100", StringComparison.Ordinal))
                throw new ToolException($"{shown} is no plain file (mode {entry.Mode}); commit the file itself there");
            if (entry.Size > limit)
                throw new ToolException($"{shown} is larger than {limit >> 20} MB");
            return (path, Content(entry.Id, limit, shown));
        }

        return null;
    }

    /// <summary>The commit's files of one name in every folder, by folder (empty for the top); links and files over the limit left out.</summary>
    public Dictionary<string, byte[]> ReadAll(string name, int limit)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in List(["-r", "-l", _commit]).Where(e => e.Mode.StartsWith("100", StringComparison.Ordinal) && e.Size <= limit))
        {
            var slash = entry.Path.LastIndexOf('/');
            if (entry.Path.AsSpan(slash + 1).SequenceEqual(name))
                found[slash < 0 ? "" : entry.Path[..slash]] = Content(entry.Id, limit, entry.Path);
        }

        return found;
    }

    private byte[] Content(string id, int limit, string shown)
    {
        var (output, error) = _git.Run(limit, "cat-file", "blob", id);
        return output ?? throw new ToolException($"cannot read {shown}: {SafeText.Line(error)}");
    }

    private IEnumerable<(string Mode, string Id, long Size, string Path)> List(params IEnumerable<string> arguments)
    {
        var (output, error) = _git.Run(MaxListing, ["ls-tree", "-z", "--full-tree", .. arguments]);
        if (output is null)
            throw new ToolException($"cannot list {SafeText.Line(Reference)}: {SafeText.Line(error)}");
        foreach (var line in Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            var words = line[..Math.Max(tab, 0)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words is [var mode, _, var id, var size] && ObjectId().IsMatch(id))
                yield return (mode, id, long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0, line[(tab + 1)..]);
        }
    }

    /// <summary>
    /// A pull request's branch may be called <c>origin/main</c> too, and git prefers a branch over a remote's. What means two commits is refused.
    /// </summary>
    private static void RefuseAmbiguous(GitProgram git, string reference)
    {
        var name = reference.Split('~', '^')[0].Split("@{")[0];
        if (name.Length == 0)
            return;
        string[] candidates = [name, "refs/" + name, "refs/tags/" + name, "refs/heads/" + name, "refs/remotes/" + name, $"refs/remotes/{name}/HEAD"];
        var (output, error) = git.Run(1 << 20, ["for-each-ref", "--format=%(objectname) %(refname)", "--", .. candidates.Where(c => c.StartsWith("refs/", StringComparison.Ordinal))]);
        if (output is null)
            throw new ToolException($"--config-from: git cannot list the branches: {SafeText.Line(error)}");
        var found = Encoding.UTF8.GetString(output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', 2)).Where(w => w.Length == 2 && candidates.Contains(w[1])).ToArray();
        if (found.DistinctBy(w => w[0]).Count() > 1)
            throw new ToolException($"--config-from '{SafeText.Line(reference)}' means several commits: {SafeText.Line(string.Join(", ", found.Select(w => w[1])))}; write the whole name");
        if (found.Length > 0 && AbbreviatedId().IsMatch(name))
            throw new ToolException($"--config-from '{SafeText.Line(reference)}' is a branch or tag that looks like a commit; write its whole name, {SafeText.Line(found[0][1])}, or the whole id");
    }

    [GeneratedRegex(@"^[A-Za-z0-9_@][A-Za-z0-9_./@{}^~+#-]{0,255}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Reference_();

    [GeneratedRegex(@"^([0-9a-f]{40}|[0-9a-f]{64})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectId();

    [GeneratedRegex(@"^[0-9a-fA-F]{4,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex AbbreviatedId();
}
