using Sandbox.Analysis.Rules;
using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration;

/// <summary>Whether what configuration values name is there to be named: a shape alone cannot tell.</summary>
internal static class ReferenceCheck
{
    /// <summary>By their text alone, so that a scan says it too; where links lead is seen when a run needs the folder.</summary>
    /// <param name="layers">The values.</param>
    /// <param name="root">The repository, absolute.</param>
    /// <param name="configFolder">What datasets are relative to, absolute.</param>
    /// <exception cref="ConfigException">A dataset lies outside of the repository, or is or holds it.</exception>
    public static void Datasets(Layers layers, string root, string configFolder)
    {
        var overrides = layers["overrides"] is ConfigList list ? list.Items.Cast<ConfigMap>().Select(map => map["datasets"]) : [];
        foreach (var dataset in overrides.Prepend(layers["defaults.datasets"]).OfType<ConfigList>().SelectMany(l => l.Items).Cast<ConfigScalar>())
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataset.Text, configFolder));
            if (!full.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new ConfigException(dataset.Where, $"the dataset '{dataset.Text}' is no folder inside the repository; name one, relative to this file");
        }
    }

    /// <exception cref="ConfigException">Points are given to a rule that does not exist.</exception>
    public static void Points(Layers layers)
    {
        if (layers["scan.points"] is not ConfigMap points)
            return;
        var known = RuleCatalog.All.Select(r => r.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in points.Entries.Where(e => !known.Contains(e.Key)))
            throw new ConfigException(entry.KeyWhere, $"unknown rule '{entry.Key}' in 'scan.points'{Suggestion.For(entry.Key, known)}; 'dotnet sandbox-check rules' lists them");
    }
}
