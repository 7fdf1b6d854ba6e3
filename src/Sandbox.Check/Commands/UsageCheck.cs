using System.CommandLine;
using System.CommandLine.Parsing;

namespace Sandbox.Check.Commands;

/// <summary>Finds what is wrong with a command line, in one line that says what to write instead.</summary>
internal static class UsageCheck
{
    /// <summary>Null where nothing is.</summary>
    public static string? Problem(ParseResult parse)
    {
        if (UnknownOption(parse) is { } option)
        {
            var known = Options(parse).SelectMany(o => o.Aliases.Append(o.Name));
            if (known.Contains(option.Split('=', ':')[0], StringComparer.Ordinal))
                return $"'{parse.CommandResult.Command.Name}' has no option '{option}'{Hint(parse)}";
            return $"unknown option '{option}'{Suggestion.For(option.Split('=', ':')[0], known)}{Hint(parse)}";
        }

        if (parse.Errors.Count == 0)
            return null;
        var commands = parse.CommandResult.Command.Subcommands.Select(c => c.Name).ToArray();
        if (parse.UnmatchedTokens.Count > 0)
        {
            var word = parse.UnmatchedTokens[0];
            return commands.Length > 0
                ? $"unknown command '{word}'{Suggestion.For(word, commands)}{Hint(parse)}"
                : $"unexpected argument '{word}'{Hint(parse)}";
        }

        if (parse.CommandResult.Command.Action is null)
            return $"say what to do: {parse.CommandResult.Command.Name} {string.Join(" | ", commands)}{Hint(parse)}";
        return parse.Errors[0].Message.TrimEnd('.') + Hint(parse);
    }

    /// <summary>System.CommandLine takes an unknown option for a path where paths are accepted.</summary>
    private static string? UnknownOption(ParseResult parse)
    {
        HashSet<object>? arguments = null;
        foreach (var token in parse.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                return null;
            if (!IsOption(token.Value))
                continue;
            arguments ??= parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).ToHashSet<object>(ReferenceEqualityComparer.Instance);
            if (arguments.Contains(token))
                return token.Value;
        }

        foreach (var word in parse.UnmatchedTokens)
        {
            if (IsOption(word))
                return word;
        }

        return null;
    }

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    private static IEnumerable<Option> Options(ParseResult parse)
    {
        for (SymbolResult? result = parse.CommandResult; result is not null; result = result.Parent)
        {
            if (result is CommandResult command)
            {
                foreach (var option in command.Command.Options)
                    yield return option;
            }
        }
    }

    private static string Hint(ParseResult parse)
    {
        var names = new List<string>();
        for (SymbolResult? result = parse.CommandResult; result?.Parent is not null; result = result.Parent)
        {
            if (result is CommandResult command)
                names.Insert(0, command.Command.Name);
        }

        return $" (see 'dotnet sandbox-check {string.Concat(names.Select(n => n + " "))}--help')";
    }
}
