namespace Sandbox.Check.Configuration;

/// <summary>What is wrong with a configuration value, and where.</summary>
/// <param name="where"><c>file:line:column</c>, a variable's name or an option.</param>
internal sealed class ConfigException(string where, string problem) : Exception($"{where}: {problem}");
