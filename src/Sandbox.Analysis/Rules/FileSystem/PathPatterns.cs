namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>What a literal path leads to.</summary>
internal static class PathPatterns
{
    private const int LongestPath = 4096;

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "ftp", "ftps", "s3", "s3a", "s3n", "gs", "gcs", "az", "abfs", "abfss", "adl", "wasb", "hdfs", "webhdfs", "sftp", "ssh", "smb",
        "github", "git", "oci", "dropbox", "ws", "wss", "hf", "postgresql", "mysql", "redis", "mongodb", "data+http", "ldap", "dict", "gopher", "tftp", "scp", "r2", "minio", "rtsp", "rtmp", "mms", "udp", "tcp",
    };

    /// <summary>Places of the machine that hold secrets or are its own inside; each ends where a component does.</summary>
    private static readonly string[] SecretPlaces =
    [
        "/proc", "/etc", "/root", "/sys", "/dev", "/boot", "/var/run", "/run", "/var/spool", "/var/lib", "/var/log", "/var/mail", "/var/backups", "/lost+found",
        "/Library/Keychains", "/private/etc", "c:/windows/system32", "c:/windows/repair", "c:/users/all users",
    ];

    /// <summary>What is harmless among them.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/loadavg", "/proc/uptime", "/proc/self/status", "/proc/self/statm", "/proc/self/stat", "/proc/driver/nvidia/version",
        "/etc/localtime", "/etc/timezone", "/etc/os-release", "/etc/lsb-release", "/etc/mime.types", "/etc/debian_version", "/dev/null", "/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/zero", "/dev/full",
        "/dev/fd/0", "/dev/fd/1", "/dev/fd/2", "/dev/tty", "/sys/class/thermal/thermal_zone0/temp",
    };

    private static readonly string[] StartPlaces =
    [
        "/etc/cron", "/var/spool/cron", "/etc/systemd", "/etc/init", "/etc/rc", "/etc/profile", "/.config/autostart", "/.config/systemd", "/launchagents/", "/launchdaemons/",
        "/start menu/programs/startup", "/site-packages/", "/dist-packages/", "/.git/hooks/", "/.ipython/profile_default/startup", "/etc/ld.so.preload",
    ];

    /// <summary>Where programs and libraries lie: who writes there changes what others run.</summary>
    private static readonly string[] SystemPlaces = ["/usr", "/bin", "/sbin", "/lib", "/lib64"];

    private static readonly HashSet<string> StartNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ".bashrc", ".bash_profile", ".profile", ".bash_login", ".bash_logout", ".zshrc", ".zprofile", ".zshenv", ".cshrc", ".tcshrc", ".xinitrc", ".xprofile", ".xsession", ".vimrc", ".gdbinit", ".pythonrc",
        "authorized_keys", "crontab", "sitecustomize.py", "usercustomize.py", ".inputrc", ".pdbrc", "config.fish", ".pythonstartup",
    };

    private static readonly HashSet<string> SecretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ".ssh", ".aws", ".gnupg", ".kube", ".azure", ".gcloud", ".netrc", "_netrc", ".pgpass", ".git-credentials", ".npmrc", ".pypirc", ".my.cnf", ".docker", ".vault-token", ".bash_history", ".zsh_history",
        ".python_history", ".mysql_history", ".psql_history", ".viminfo", ".boto", ".s3cfg", ".htpasswd", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "known_hosts", "shadow", "gshadow", "sudoers", "master.passwd",
        "wallet.dat", "login data", "cookies.sqlite", "logins.json", "key4.db", "key3.db", "keychain-db", "login.keychain", "ntds.dit", ".gitconfig", ".config/gcloud", ".electrum", ".bitcoin", ".ethereum", ".dockerenv",
        "docker.sock", ".dockercfg", ".terraform.d", "web data", ".metamask", ".local/share/keyrings", "environ", ".env", ".envrc", ".env.local", "local storage", "local state", "user data", "tdata", "exodus.wallet", ".env.production", ".env.prod", ".env.development",
    };

    public static bool HoldsSecretName(string path)
    {
        foreach (var range in path.AsSpan().SplitAny('/', '\\'))
        {
            if (SecretNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path.AsSpan(range)) && !path.AsSpan(range).SequenceEqual("environ"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a string in SQL is the path of a secret or of something that the machine starts.</summary>
    public static bool NamesGravePlace(string sql) =>
        sql.Split('\'').Where((part, index) => index % 2 == 1 && part.Length > 1 && part[0] is '/' or '~').Any(path => Classify(path) is PathKind.Secret or PathKind.Persistent or PathKind.Root);

    /// <summary>What a path leads to. A place that is both a secret and started by the machine counts as what matters: read, it is a secret, written it persists.</summary>
    public static PathKind Classify(string text, bool isRead = false)
    {
        // Readers of JSON, HTML and CSV take the content itself too.
        if (text.Length is 0 or > LongestPath || text.AsSpan().IndexOfAny('\n', '{', '<') >= 0 || text[0] == '[')
            return PathKind.None;
        // SQLite's URIs: file:/path?mode=ro.
        if (text.StartsWith("file:", StringComparison.Ordinal) && !text.StartsWith("file://", StringComparison.Ordinal))
            text = text["file:".Length..].Split('?')[0];
        if (text.Length == 0)
            return PathKind.None;
        if (IsUrl(text, out var rest))
            return PathKind.Url;
        var path = rest.Replace('\\', '/');
        return path.StartsWith("//", StringComparison.Ordinal) && text.StartsWith("\\\\", StringComparison.Ordinal) ? PathKind.Url : ClassifyPath(Normalize(path), isRead);
    }

    private static PathKind ClassifyPath(string path, bool isRead)
    {
        if (path is "/" or "~" or "/home" or "/Users" or "C:/" or "c:/" or "~/")
            return PathKind.Root;
        if (Harmless.Contains(path))
            return path.StartsWith("/dev/", StringComparison.Ordinal) ? PathKind.None : PathKind.Absolute;
        var name = path[(path.LastIndexOf('/') + 1)..];
        var isSecret = IsBelowAny(path, SecretPlaces) || HoldsSecretName(path);
        if (!(isRead && isSecret) && (StartNames.Contains(name) || name.EndsWith(".pth", StringComparison.OrdinalIgnoreCase) && path.Contains("site-packages", StringComparison.Ordinal)
            || HoldsStartPlace(path) || path.StartsWith(".git/hooks/", StringComparison.Ordinal)))
        {
            return PathKind.Persistent;
        }

        if (IsBelow(path, "/datasets"))
            return PathKind.Dataset;
        if (!isRead && IsBelowAny(path, SystemPlaces))
            return PathKind.Persistent;
        if (isSecret)
            return IsBelow(path, "/dev/shm") ? PathKind.Temporary : PathKind.Secret;
        if (IsBelow(path, "/tmp") || IsBelow(path, "/var/tmp"))
            return PathKind.Temporary;
        if (path[0] == '~' || IsBelow(path, "/home") || IsBelow(path, "/Users"))
            return PathKind.Home;
        if (path[0] == '/' || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0])))
            return PathKind.Absolute;
        if (path != ".." && !path.StartsWith("../", StringComparison.Ordinal))
            return PathKind.Local;

        // Two steps up and down into /etc are meant for the root.
        var down = path.AsSpan();
        while (down.StartsWith("../", StringComparison.Ordinal))
            down = down[2..].Length > 1 && down[2..].StartsWith("/..", StringComparison.Ordinal) ? down[3..] : down[2..];
        var target = down.ToString();
        return path.StartsWith("../../", StringComparison.Ordinal) && IsBelowAny(target, SecretPlaces) ? PathKind.Secret : PathKind.Parent;
    }

    /// <summary>
    /// Where a path leads that climbs two folders or more out of one that is not known: <c>x/../../etc/passwd</c> is meant for <c>/etc/passwd</c>. Null where it does not climb.
    /// </summary>
    public static string? BehindAscent(string path)
    {
        var first = path.IndexOf("../..", StringComparison.Ordinal);
        var last = path.LastIndexOf("../", StringComparison.Ordinal);
        return first >= 0 && last > first ? path[(last + 2)..] : null;
    }

    private static bool IsBelowAny(string path, string[] places)
    {
        // All begin with a slash or a drive.
        if (path[0] != '/' && !(path.Length > 1 && path[1] == ':'))
            return false;
        foreach (var place in places)
        {
            if (IsBelow(path, place))
                return true;
        }

        return false;
    }

    /// <summary>Whether a place that programs are started from, all of which begin with a slash, stands anywhere in a path.</summary>
    private static bool HoldsStartPlace(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var rest = path.AsSpan(slash);
            foreach (var place in StartPlaces)
            {
                if (rest.StartsWith(place, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Ignores case for drive letters only; a place is a whole number of components.</summary>
    private static bool IsBelow(string path, string place) =>
        path.StartsWith(place, place[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && (path.Length == place.Length || path[place.Length] == '/');

    private static bool IsUrl(string text, out string rest)
    {
        rest = text;
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0)
            return false;
        // fsspec chains: simplecache::https://…
        var scheme = text[..colon];
        scheme = scheme[(scheme.LastIndexOf(':') + 1)..];
        if (scheme.Equals("file", StringComparison.OrdinalIgnoreCase) || scheme.Equals("local", StringComparison.OrdinalIgnoreCase))
        {
            rest = text[(colon + 3)..];
            if (!rest.StartsWith('/') && rest.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
                rest = rest[slash..];
            return false;
        }

        return Schemes.Contains(scheme);
    }

    /// <summary>Takes out <c>.</c>, <c>..</c> and doubled slashes, so that <c>/datasets/../etc/passwd</c> is what it is.</summary>
    private static string Normalize(string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.Contains("//", StringComparison.Ordinal) && !path.EndsWith('.') && !path.EndsWith('/'))
            return path;
        var isRooted = path.StartsWith('/');
        var kept = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part == ".." && kept.Count > 0 && kept[^1] != "..")
                kept.RemoveAt(kept.Count - 1);
            else if (part != ".." || !isRooted)
                kept.Add(part);
        }

        var joined = (isRooted ? "/" : "") + string.Join('/', kept);
        return joined.Length == 0 ? "." : joined;
    }
}
