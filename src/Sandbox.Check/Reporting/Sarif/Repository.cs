using System.Text.Json;

namespace Sandbox.Check.Reporting.Sarif;

/// <summary>Where the scanned work tree comes from, read from <c>.git</c> without running git.</summary>
/// <param name="Uri">The remote <c>origin</c>, without user or password.</param>
/// <param name="Revision">The commit checked out; null where unknown.</param>
/// <param name="Branch">The branch checked out; null where detached.</param>
internal sealed record Repository(string Uri, string? Revision, string? Branch)
{
    private const long MaxSize = 1 << 20;

    /// <summary>Null where the root is no work tree with a remote.</summary>
    public static Repository? Find(string root)
    {
        var git = Path.Combine(root, ".git");
        if (!Directory.Exists(git) || Origin(Read(Path.Combine(git, "config"))) is not { } uri)
            return null;
        var head = Read(Path.Combine(git, "HEAD")).Trim();
        if (!head.StartsWith("ref: refs/heads/", StringComparison.Ordinal))
            return new Repository(uri, Hash(head), null);
        var reference = head["ref: ".Length..];
        var revision = reference.Contains("..", StringComparison.Ordinal) ? null
            : Hash(Read(Path.Combine(git, reference)).Trim()) ?? Packed(Read(Path.Combine(git, "packed-refs")), reference);
        return new Repository(uri, revision, reference["refs/heads/".Length..]);
    }

    public void Write(Utf8JsonWriter json, string rootId)
    {
        json.WriteStartArray("versionControlProvenance");
        json.WriteStartObject();
        json.WriteString("repositoryUri", Uri);
        if (Revision is { } revision)
            json.WriteString("revisionId", revision);
        if (Branch is not null)
            json.WriteString("branch", SafeText.Line(Branch));
        json.WriteStartObject("mappedTo");
        json.WriteString("uriBaseId", rootId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string? Packed(string text, string reference) => text.Split('\n')
        .Where(l => l.EndsWith(" " + reference, StringComparison.Ordinal))
        .Select(l => Hash(l.Split(' ')[0])).FirstOrDefault();

    private static string? Hash(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigit) ? text : null;

    private static string? Origin(string config)
    {
        var inOrigin = false;
        foreach (var line in config.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith('['))
                inOrigin = line == "[remote \"origin\"]";
            else if (inOrigin && line.StartsWith("url", StringComparison.Ordinal) && line.IndexOf('=') is > 0 and var equals)
                return Clean(line[(equals + 1)..].Trim());
        }

        return null;
    }

    /// <summary>An absolute URI without credentials; <c>git@host:owner/name</c> becomes <c>ssh://host/owner/name</c>. A local path is not told.</summary>
    private static string? Clean(string url)
    {
        var at = url.IndexOf('@');
        if (!url.Contains("://", StringComparison.Ordinal) && url.IndexOf(':') is > 1 and var colon)
            url = $"ssh://{url[(at < colon ? at + 1 : 0)..colon]}/{url[(colon + 1)..]}";
        return System.Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "ssh" or "git"
            ? new UriBuilder(uri) { UserName = "", Password = "" }.Uri.AbsoluteUri
            : null;
    }

    private static string Read(string path)
    {
        var file = new FileInfo(path);
        // A pipe seems empty; a link, whose length is its own, may lead to one.
        if (!file.Exists || file.Length is 0 or > MaxSize || file.LinkTarget is not null)
            return "";
        try
        {
            return PlainFile.ReadText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Provenance is an extra; a report without it is still right.
            return "";
        }
    }
}
