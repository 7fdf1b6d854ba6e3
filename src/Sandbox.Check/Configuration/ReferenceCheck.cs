using Sandbox.Analysis.Rules;
using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Ownership;

namespace Sandbox.Check.Configuration;

/// <summary>Whether what configuration values name is there to be named: a shape alone cannot tell.</summary>
internal static class ReferenceCheck
{
    /// <summary>By their text alone, so that a scan says it too; where links lead is seen when a run needs the folder.</summary>
    /// <param name="document">The document.</param>
    /// <param name="root">The repository, absolute.</param>
    /// <param name="folder">What its datasets are relative to, absolute.</param>
    /// <exception cref="ConfigException">A dataset lies outside of the repository, or is or holds it.</exception>
    public static void Datasets(ConfigMap document, string root, string folder)
    {
        var overrides = document["overrides"] is ConfigList list ? list.Items.Cast<ConfigMap>().Select(map => map["datasets"]) : [];
        foreach (var dataset in overrides.Prepend((document["defaults"] as ConfigMap)?["datasets"]).OfType<ConfigList>().SelectMany(l => l.Items).Cast<ConfigScalar>())
        {
            if (!IsGranted(dataset.Text, root, folder, OperatorRules.None))
                throw new ConfigException(dataset.Where, $"the dataset '{dataset.Text}' is no folder inside the repository; name one, relative to this file");
        }
    }

    /// <summary>Whether a dataset lies inside the repository or, where the policy names folders, in one of those.</summary>
    public static bool IsGranted(string dataset, string root, string folder, OperatorRules rules)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataset, folder));
        return rules.Datasets.IsDefault ? IsBelow(full, root) : rules.Datasets.Any(allowed => full == allowed || IsBelow(full, allowed));
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <exception cref="ConfigException">Points are given to a rule that does not exist.</exception>
    public static void Points(ConfigMap document)
    {
        if ((document["scan"] as ConfigMap)?["points"] is not ConfigMap points)
            return;
        var known = RuleCatalog.All.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in points.Entries.Where(e => !known.Contains(e.Key)))
            throw new ConfigException(entry.KeyWhere, $"unknown rule '{entry.Key}' in 'scan.points'{Suggestion.For(entry.Key, known)}; 'dotnet sandbox-check rules' lists them");
    }
}
