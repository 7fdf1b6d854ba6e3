using System.CommandLine;
using Sandbox.Check.Configuration;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Commands;

/// <summary>What a running command works with.</summary>
internal sealed record CommandContext(Host Host, ParseResult Parse, CancellationToken Cancellation)
{
    public TextWriter Out => Host.Terminal.Out;

    /// <summary>The paths as given, and those that a file lists: a build has more of them than a command line holds.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public string[] Paths { get; } = Usable([.. Parse.GetValue(CommonOptions.Paths) ?? [], .. ListedPaths(Host, Parse)]);

    /// <summary>The configuration from all layers; the paths decide where its file is looked for.</summary>
    /// <param name="withBaseline">Whether the baseline is read.</param>
    public Settings LoadSettings(IReadOnlyList<string>? paths = null, bool withBaseline = true)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in CommonOptions.Configuration)
        {
            if (Parse.GetResult(option) is { Implicit: false } && Parse.GetValue(option) is { } value)
                options[option.Name.TrimStart('-')] = value;
        }

        if (Has(CommonOptions.NoIgnore))
            options["no-ignore"] = "true";
        if (Has(CommonOptions.AllowWeakLimits))
            options["allow-weak-limits"] = "true";
        WarnOfVariables();
        var settings = new SettingsLoader(Host).Load(options, paths ?? Paths, withBaseline);
        WarnOfPlaces(settings);
        return settings with { MeasuresRules = Has(CommonOptions.Stats), HeadStart = Host.HeadStart };
    }

    public bool Has(Option<string> flag) => Parse.GetResult(flag) is not null;

    /// <summary>An option's value, else the variable of the same name, else null.</summary>
    public string? Text(Option<string> option) =>
        Parse.GetResult(option) is { Implicit: false } ? Parse.GetValue(option)
        : Host.Variables.GetValueOrDefault("SANDBOX_CHECK_" + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant()) is { Length: > 0 } variable ? variable : null;

    /// <summary>One of several words.</summary>
    /// <exception cref="ToolException">The value is none of them.</exception>
    public string Choice(Option<string> option, string standard, params string[] words)
    {
        var value = Text(option) ?? standard;
        return words.Contains(value) ? value
            : throw new ToolException($"{option.Name} must be one of {string.Join(", ", words)}, not '{SafeText.Line(value)}'{Suggestion.For(value, words)}");
    }

    public Verbosity Verbosity => Choice(CommonOptions.Verbosity, "normal", "quiet", "normal", "detailed") switch
    {
        "quiet" => Verbosity.Quiet,
        "detailed" => Verbosity.Detailed,
        _ => Verbosity.Normal,
    };

    /// <summary>Whether colours go to standard output: not where the user refuses them, and else on a terminal or where forced.</summary>
    public bool Color => !Has(CommonOptions.NoColor) && Host.Color;

    /// <exception cref="ToolException">One can be no path: an empty one, of an unset variable say, must not stand for the whole folder.</exception>
    private static string[] Usable(string[] paths)
    {
        foreach (var path in paths)
        {
            if (path.Length == 0 || path.Contains('\0'))
                throw new ToolException($"'{SafeText.Line(path)}' is no path; give files or folders, or none for the working directory");
        }

        return paths;
    }

    private static string[] ListedPaths(Host host, ParseResult parse)
    {
        if (parse.GetResult(CommonOptions.FilesFrom) is null || parse.GetValue(CommonOptions.FilesFrom) is not { } list)
            return [];
        try
        {
            var paths = PlainFile.ReadText(Path.GetFullPath(list, host.Directory)).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            // An empty list is not the working directory, which no path at all stands for.
            return paths.Length > 0 || parse.GetValue(CommonOptions.Paths) is { Length: > 0 } ? paths : throw new ToolException($"the list of files {SafeText.Line(list)} is empty");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the list of files {SafeText.Line(list)}: {SafeText.Line(exception.Message)}", exception);
        }
    }

    /// <summary>What is the operator's and lies where a pull request can change it.</summary>
    private void WarnOfPlaces(Settings settings)
    {
        if (settings.Operator.Source is not { } policy)
            return;
        if (ConfigPlaces.IsWithin(Path.GetFullPath(policy, Host.Directory), settings.Root))
            Host.Terminal.Error.WriteLine($"sandbox-check: warning: the policy {SafeText.Line(policy)} lies in the repository, where a pull request can change it; keep it outside");
        if (settings.BaselineFile is { Committed: null } baseline && ConfigPlaces.IsWithin(baseline.FullPath, settings.Root))
            Host.Terminal.Error.WriteLine($"sandbox-check: warning: the baseline {SafeText.Line(baseline.Shown)} lies in the repository, where a pull request can change it; keep it outside, or read it with --config-from");
    }

    private void WarnOfVariables()
    {
        var names = new List<string>();
        foreach (var (name, _) in Host.Variables)
        {
            if (name.StartsWith("SANDBOX_CHECK_", StringComparison.Ordinal))
                names.Add(name);
        }

        if (names.Count == 0)
            return;
        foreach (var name in names.Except(SettingsLoader.KnownVariables).Order(StringComparer.Ordinal))
            Host.Terminal.Error.WriteLine($"sandbox-check: warning: the variable {SafeText.Line(name)} means nothing here{Suggestion.For(name, SettingsLoader.KnownVariables)}");
    }
}
