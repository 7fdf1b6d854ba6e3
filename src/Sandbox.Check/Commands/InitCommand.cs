using System.CommandLine;
using Sandbox.Check.Configuration.Schema;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Commands;

/// <summary><c>init</c>: a configuration to start from, and the lines that snapshots need in git's and editors' files. Never overwrites.</summary>
internal static class InitCommand
{
    private const string Template =
        $"""
        # yaml-language-server: $schema={SchemaAddress}
        version: 1

        defaults:
          profile: node       # node, strategy, eval, executor, or one of 'profiles' below
          kind: node          # node: python Node.py input.json output.json; function: an entry function; script: no input
          datasets: []        # folders that runs may read below /datasets

        # overrides:
        #   - files: ["strategies/**"]
        #     profile: strategy
        #     kind: script

        scan:
          include: ["**"]
          exclude: []
          fail_on: high       # low, medium, high or critical
          # baseline: sandbox-check.baseline.json   # findings that are accepted; 'dotnet sandbox-check baseline create' writes it

        # In CI let a pull request's own copy of this file only tighten what holds: check with --config-from origin/main, which reads the
        # configuration of the base branch, or with --policy FILE, an operator's from outside of the repository.

        docker:
          image: sandbox-python

        """;

    private const string SchemaAddress = Product.Site + "/raw/main/src/Sandbox.Check/Schemas/sandbox-check.schema.json";

    private static readonly (string File, string Lines)[] s_lines =
    [
        (".gitignore", RepositorySettings.GitIgnore),
        (".gitattributes", RepositorySettings.GitAttributes),
        (".editorconfig", RepositorySettings.EditorConfig),
    ];

    public static Command Create(Host host) =>
        CommandTree.Command("init", $"Write a {ConfigTable.FileName} to start from, and the lines that snapshots need in .gitignore, .gitattributes and .editorconfig.", host, Run);

    private static Task<int> Run(CommandContext context)
    {
        var folder = context.Host.Directory;
        try
        {
            var config = Path.Combine(folder, ConfigTable.FileName);
            if (File.Exists(config))
            {
                context.Out.WriteLine($"{ConfigTable.FileName} exists and is left as it is");
            }
            else
            {
                File.WriteAllText(config, Template.ReplaceLineEndings("\n"));
                context.Out.WriteLine($"{ConfigTable.FileName} written");
            }

            foreach (var (file, lines) in s_lines)
                context.Out.WriteLine(Append(Path.Combine(folder, file), lines) ? $"{file} extended" : $"{file} has its lines already");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot write in {SafeText.Line(folder)}: {SafeText.Line(exception.Message)}", exception);
        }

        return Task.FromResult(ExitCodes.Clean);
    }

    private static bool Append(string path, string lines)
    {
        var existing = File.Exists(path) ? PlainFile.ReadText(path) : null;
        var text = RepositorySettings.Add(existing, lines);
        if (text == existing)
            return false;
        File.WriteAllText(path, text.EndsWith('\n') ? text : text + "\n");
        return true;
    }
}
