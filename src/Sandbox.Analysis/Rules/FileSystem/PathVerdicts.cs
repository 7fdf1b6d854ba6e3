using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.Environment;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>What reading, writing or deleting at a path is worth, by where it leads and what the profile allows.</summary>
internal static class PathVerdicts
{
    private const int FileAccess = 30;
    private const int Medium = 30;
    private const int High = 70;

    /// <summary>So often a file is opened for writing by loops of known length: no sandbox has so many inodes.</summary>
    private const double ManyFiles = 1e6;

    /// <summary>S_ISUID and S_ISGID.</summary>
    private const long SetId = 0xC00;

    /// <summary><c>open</c> and its like: the mode says whether it reads or writes.</summary>
    public static Verdict? OfOpen(EffectUse use)
    {
        if (use.Effect.Role("mode") is null && use.Effect.Role("flags") is null)
            return OfRead(use);
        if (use.Argument("flags") is ConstantValue flags && flags.TryGetInteger(out var bits))
            return (bits & 0b11) == 0 ? OfRead(use) : OfWrite(use);
        return use.Argument("mode") switch
        {
            null => OfRead(use),
            ConstantValue { Text: { } mode } => mode.AsSpan().IndexOfAny("wax+") >= 0 ? OfWrite(use) : OfRead(use),
            TextValue { Prefix: var prefix } when prefix.StartsWith('w') || prefix.StartsWith('a') => OfWrite(use),
            _ => OfRead(use),
        };
    }

    public static Verdict? OfRead(EffectUse use)
    {
        if (use.IsReference || use.Call is null)
            return null;
        var path = use.Argument("path");
        var kind = PathClassifier.Classify(path, use.Context, isRead: true);
        if (kind == PathKind.None)
            return null;
        if (Grave(use, kind, path, "reads") is { } grave)
            return grave;
        if (!use.Context.Profile.Contract)
            return IsData(use) && kind == PathKind.Unknown ? Say(use, 10, 0, "Reads a file", kind, path) : Say(use, FileAccess, Medium, "Reads a file", kind, path);
        return kind switch
        {
            PathKind.Contract or PathKind.Dataset => null,
            PathKind.Params => Say(use, 20, Medium, "Reads", kind, path) with { RuleId = "SBX1309" },
            PathKind.DatasetByParams => Say(use, 10, 0, "Reads", kind, path) with { RuleId = "SBX1309" },
            // A table from another folder is what most scripts of one machine read: several of them are no more than an untidy script.
            PathKind.Absolute or PathKind.Parent when IsData(use) || use.Effect.Id == "load.numpy" => Say(use, 6, 0, "Reads a file", kind, path),
            PathKind.Root => Say(use, 30, High, "Reads", kind, path),
            PathKind.Absolute or PathKind.Home or PathKind.Persistent => Say(use, 12, 0, "Reads a file", kind, path),
            PathKind.Parent => Say(use, 10, 0, "Reads a file", kind, path),
            PathKind.Unknown or PathKind.Script => Say(use, 4, 0, "Reads a file", kind, path),
            _ => Say(use, 6, 0, "Reads a file", kind, path),
        };
    }

    public static Verdict? OfWrite(EffectUse use)
    {
        if (use.IsReference || use.Call is null)
            return null;
        var path = use.Argument("path");
        if (SecretOutput.JudgeName(use, path) is { } leak)
            return leak;
        var kind = PathClassifier.Classify(path, use.Context);
        if (use.Argument("source") is { } source && OfSource(use, source) is { } taken)
            return taken;
        if (use.Effect.Id == "file.writeto" && use.Call is { Receiver: null })
            return null;
        if (kind == PathKind.None || IsInMemory(path))
            return null;
        if (kind == PathKind.Persistent)
            return Say(use, 30, High, "Writes", kind, path) with { RuleId = "SBX1305" };
        if (Grave(use, kind, path, "writes") is { } grave)
            return grave;
        if (!use.Context.Profile.Contract)
            return IsData(use) && kind == PathKind.Unknown ? Say(use, 10, 0, "Writes a file", kind, path) : Say(use, FileAccess, Medium, "Writes a file", kind, path);
        if (use.Effect.Id == "file.link")
            return Say(use, 20, Medium, "Makes a link", kind, path);
        if (IsCode(path))
            return Say(use, 30, Medium, "Writes code", kind, path);
        if (use.Operation.Context.Turns >= ManyFiles)
            return Say(use, 20, Medium, "Writes a million files or more", kind, path);
        // A table, a figure, a log or a folder is what honest code leaves behind: of real strategies and nodes three in four writes are such.
        var floor = IsPlainData(use) || (kind == PathKind.Local && IsTableOrFigure(path)) || (use.Effect.Id == "file.move" && kind == PathKind.Local) ? 0 : Medium;
        return kind switch
        {
            PathKind.Contract when IsInputAlone(path) => Say(use, 20, floor, "Writes over the input", kind, path),
            PathKind.Contract => null,
            PathKind.Params => Say(use, 30, Medium, "Writes", kind, path) with { RuleId = "SBX1309" },
            PathKind.DatasetByParams => Say(use, 15, floor, "Writes", kind, path) with { RuleId = "SBX1309" },
            PathKind.Root when use.Effect.Id != "file.mkdir" => Say(use, 30, Medium, "Writes a file", kind, path),
            PathKind.Temporary or PathKind.Unknown or PathKind.Script or PathKind.Argument => Say(use, floor == 0 ? 4 : 6, 0, "Writes a file", kind, path),
            PathKind.Absolute or PathKind.Parent when floor == 0 => Say(use, 8, 0, "Writes a file", kind, path),
            PathKind.Absolute or PathKind.Home or PathKind.Parent => Say(use, floor == 0 ? 15 : 20, floor, "Writes a file", kind, path),
            _ => Say(use, floor == 0 ? 6 : 10, floor, "Writes a file", kind, path),
        };
    }

    /// <summary>What is copied, packed or moved away.</summary>
    private static Verdict? OfSource(EffectUse use, AbstractValue source)
    {
        var kind = PathClassifier.Classify(source, use.Context, isRead: true);
        if (kind == PathKind.Root)
            return Say(use, 30, High, "Reads", kind, source);
        if (use.Effect.Id == "file.move" && kind is PathKind.Dataset or PathKind.Home or PathKind.Absolute)
            return Say(use, 20, Medium, "Moves a file", kind, source);
        return Grave(use, kind, source, "reads");
    }

    /// <summary>Whether a path can be the input only, which a node reads and never writes.</summary>
    private static bool IsInputAlone(AbstractValue? path) => path switch
    {
        UnknownValue { Taint: Taint.InputPath } => true,
        KnownInstance { Arguments: [UnknownValue { Taint: Taint.InputPath }, ..] } instance => instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal),
        _ => false,
    };

    public static Verdict? OfDelete(EffectUse use)
    {
        if (use.IsReference || use.Call is null)
            return null;
        var path = use.Argument("path");
        var kind = PathClassifier.Classify(path, use.Context);
        if (use.Argument("mode") is ConstantValue mode && mode.TryGetInteger(out var bits) && (bits & SetId) != 0)
            return use.At(30, High, $"Lets a file run as its owner or group: {use.Description}", path) with { RuleId = "SBX1303" };
        if (kind is PathKind.Secret or PathKind.Root or PathKind.Persistent)
            return Say(use, 30, High, "Deletes or changes files in", kind, path);
        if (!use.Context.Profile.Contract)
            return Say(use, FileAccess, Medium, "Deletes or changes files", kind, path);
        return kind switch
        {
            PathKind.Contract when IsInputAlone(path) => Say(use, 20, Medium, "Deletes or changes the input", kind, path),
            PathKind.None or PathKind.Contract => null,
            PathKind.Params => Say(use, 30, Medium, "Deletes or changes files at", kind, path) with { RuleId = "SBX1309" },
            PathKind.Absolute or PathKind.Home or PathKind.Parent or PathKind.Dataset => Say(use, 20, Medium, "Deletes or changes files", kind, path),
            PathKind.Temporary => Say(use, 3, 0, "Deletes or changes files", kind, path),
            _ => Say(use, 5, 0, "Deletes or changes files", kind, path),
        };
    }

    /// <summary>What no profile allows: secrets of the host, and URLs where the library follows them.</summary>
    private static Verdict? Grave(EffectUse use, PathKind kind, AbstractValue? path, string verb) => kind switch
    {
        PathKind.Secret => Say(use, 30, High, char.ToUpperInvariant(verb[0]) + verb[1..], kind, path) with { RuleId = "SBX1807" },
        PathKind.Url when use.Effect.Id.StartsWith("data.", StringComparison.Ordinal) || use.Effect.Id.StartsWith("load.", StringComparison.Ordinal) =>
            Say(use, 30, High, verb == "reads" ? "Reads data over the network, from" : "Writes data over the network, to", kind, path) with { RuleId = "SBX1205" },
        _ => null,
    };

    private static Verdict Say(EffectUse use, int points, int floor, string what, PathKind kind, AbstractValue? path)
    {
        var link = what.StartsWith("Reads data", StringComparison.Ordinal) || what is "Reads" or "Writes" || what.EndsWith(" in", StringComparison.Ordinal) || what.EndsWith(" at", StringComparison.Ordinal)
            || what.EndsWith(" to", StringComparison.Ordinal) ? " " : kind.IsPlace() ? " at " : " in ";
        var id = what[0] switch { 'R' => "SBX1301", 'W' or 'M' => "SBX1302", _ => "SBX1303" };
        return use.At(points, floor, $"{what}{link}{kind.InWords()}: {use.DescriptionWith(path)}", path) with { RuleId = id };
    }

    /// <summary>Readers and writers of data libraries, whose argument may be a buffer as well as a path.</summary>
    private static bool IsData(EffectUse use) => use.Effect.Id.StartsWith("data.", StringComparison.Ordinal);

    private static bool IsPlainData(EffectUse use) => use.Effect.Id is "data.write" or "data.figure" or "file.log" or "file.mkdir" or "db.file";

    private static bool IsInMemory(AbstractValue? path) => path is ConstantValue { Text: ":memory:" };

    /// <summary>Whether a path ends like code.</summary>
    private static bool IsCode(AbstractValue? path) =>
        ExtensionOf(path) is ".py" or ".pyc" or ".pyd" or ".pyw" or ".sh" or ".so" or ".dll" or ".exe" or ".bat" or ".cmd" or ".ps1" or ".service" or ".dylib" or ".vbs" or ".plist";

    /// <summary>Whether a file is a table, a figure or a log by its name, as those are that libraries write.</summary>
    private static bool IsTableOrFigure(AbstractValue? path) =>
        ExtensionOf(path) is ".csv" or ".tsv" or ".xlsx" or ".png" or ".jpg" or ".jpeg" or ".gif" or ".svg" or ".pdf" or ".html" or ".wav" or ".log";

    private static string ExtensionOf(AbstractValue? path)
    {
        var end = path switch
        {
            ConstantValue { Text: { } text } => text,
            TextValue text => text.Suffix,
            KnownInstance { Arguments: [ConstantValue { Text: { } text }, ..] } => text,
            KnownInstance { Arguments: [TextValue text, ..] } => text.Suffix,
            _ => "",
        };
        var dot = end.LastIndexOf('.');
        return dot < 0 ? "" : end[dot..];
    }
}
