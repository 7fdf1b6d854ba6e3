using Sandbox.Check.Configuration.Document;

namespace Sandbox.Check.Configuration;

/// <summary>What is wrong with a configuration value, and where.</summary>
internal sealed class ConfigException(ConfigOrigin where, string problem) : Exception($"{where}: {problem}")
{
    /// <param name="file">The document as a whole.</param>
    public ConfigException(string file, string problem)
        : this(new ConfigOrigin(file), problem)
    {
    }
}
