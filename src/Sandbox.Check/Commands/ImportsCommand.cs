using System.CommandLine;

namespace Sandbox.Check.Commands;

/// <summary><c>imports</c>: the allowed and denied imports of a profile.</summary>
internal static class ImportsCommand
{
    public static Command Create(Host host)
    {
        var command = CommandTree.Command("imports", "List the imports that a profile allows and denies.", host, Run);
        CommonOptions.AddTo(command, CommonOptions.Profile, CommonOptions.Config, CommonOptions.Policy, CommonOptions.ConfigFrom);
        return command;
    }

    private static Task<int> Run(CommandContext context)
    {
        var settings = context.LoadSettings([]);
        var profile = settings.Nodes.Default.Profile.Scan;
        context.Out.WriteLine($"profile {profile.Name}");
        context.Out.WriteLine(profile.AllowedModules is { } allowed
            ? $"allowed: {string.Join(" ", allowed.Order(StringComparer.Ordinal))}"
            : $"allowed: every known harmless module{(profile.GrantedModules.Count == 0 ? "" : $", and by configuration: {string.Join(" ", profile.GrantedModules.Order(StringComparer.Ordinal))}")}");
        context.Out.WriteLine($"denied: {string.Join(" ", profile.DeniedModules.Order(StringComparer.Ordinal))}");
        context.Out.WriteLine($"a denied module is charged {(profile.ImportCharging == Analysis.Policy.ImportCharging.OnImport ? "on import" : "when a dangerous member of it is reached")}");
        return Task.FromResult(ExitCodes.Clean);
    }
}
