using Sandbox.Check.Configuration.Document;
using Sandbox.Check.Configuration.Ownership;
using Sandbox.Check.Configuration.Schema;
using Sandbox.Check.Git;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Configuration;

/// <summary>Reads configuration files into <see cref="ConfigSource"/>s.</summary>
/// <param name="directory">The working directory, which places in messages are relative to.</param>
/// <param name="variables">The environment's.</param>
internal sealed class ConfigReader(string directory, IReadOnlyDictionary<string, string> variables)
{
    private const int MaxBytes = 4 << 20;

    /// <summary>The operator's policy, with its own section beside it. Paths and globs in it are relative to the repository.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    /// <exception cref="ConfigException">It is not valid.</exception>
    public (ConfigSource Source, OperatorRules Rules) Policy(string given, string root)
    {
        string text;
        try
        {
            text = PlainFile.ReadText(Path.GetFullPath(given, directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the policy {SafeText.Line(given)}: {SafeText.Line(exception.Message)}; give --policy a file", exception);
        }

        var document = Parse(given, text, ConfigTable.PolicyRoot, variables);
        var rules = OperatorRules.Read(given, document["policy"] as ConfigMap, root);
        return (new ConfigSource(given, root, document with { Entries = document.Entries.RemoveAll(e => e.Key == "policy") }, IsRepositorys: false), rules);
    }

    /// <summary>The configuration of a commit that the operator trusts.</summary>
    /// <param name="isOwn">Whether no policy stands above it, so that it may read variables.</param>
    /// <exception cref="ToolException">The file is no plain file there, or is no UTF-8.</exception>
    /// <exception cref="ConfigException">It is not valid.</exception>
    public ConfigSource? Commit(GitTree tree, IReadOnlyList<string> paths, string root, bool isOwn)
    {
        if (tree.Read(paths, MaxBytes) is not var (path, content))
            return null;
        var shown = $"{tree.Reference}:{path}";
        using var reader = new StreamReader(new MemoryStream(content));
        return new ConfigSource(shown, Path.GetDirectoryName(Path.Combine(root, path))!, Parse(shown, reader.ReadToEnd(), ConfigTable.Root, isOwn ? variables : null), IsRepositorys: false);
    }

    /// <param name="isGiven">Whether the user named the file. One that was found may be a pull request's: a link to a secret, which a message would quote, or a pipe, which would block.</param>
    /// <param name="isOwn">Whether nobody but this file decides: one that an operator stands above gets no variables, which may hold secrets.</param>
    /// <exception cref="ToolException">It cannot be read.</exception>
    /// <exception cref="ConfigException">It is not valid.</exception>
    public (ConfigSource Source, string Text) Repository(string file, bool isGiven, bool isOwn)
    {
        string text;
        try
        {
            if (!isGiven && FileStatus.Of(file).Kind is not FileKind.File)
                throw new ToolException($"the configuration {SafeText.Line(file)} is no plain file; put the file itself there, or name it with --config");
            text = PlainFile.ReadText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot read the configuration {SafeText.Line(file)}: {SafeText.Line(exception.Message)}", exception);
        }

        var shown = Path.GetRelativePath(directory, file).Replace('\\', '/');
        return (new ConfigSource(shown, Path.GetDirectoryName(file)!, Parse(shown, text, ConfigTable.Root, isOwn ? variables : null), IsRepositorys: true), text);
    }

    private static ConfigMap Parse(string shown, string text, ObjectShape shape, IReadOnlyDictionary<string, string>? variables) =>
        (ConfigMap)new ConfigValidator(variables).Validate(YamlDocument.Read(shown, text), shape, "");
}
