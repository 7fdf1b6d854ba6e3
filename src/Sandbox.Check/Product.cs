using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check;

/// <summary>What the tool says of itself.</summary>
internal static class Product
{
    public const string Name = "sandbox-check";

    private static readonly string s_informational =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>Semantic version.</summary>
    public static string Version => s_informational.Split('+')[0];

    /// <summary>The commit it was built from; null where the build did not know.</summary>
    public static string? Commit => s_informational.Split('+') is [_, var commit] ? commit : null;

    /// <summary>What runs it: "native, .NET 9.0.20" where a runtime is compiled in, ".NET 10.0.12" where it was found on the machine.</summary>
    public static string Runtime => (RuntimeFeature.IsDynamicCodeSupported ? "" : "native, ") + RuntimeInformation.FrameworkDescription;

    /// <summary>Where people read about the tool.</summary>
    public const string Site = "https://github.com/sandbox-check/sandbox-check";

    /// <summary>A rule's documentation page, or the place of one of the tool's own lines.</summary>
    public static string RulePage(DiagnosticDescriptor rule) => ToolLines.All.Contains(rule)
        ? $"{Site}/blob/main/docs/tool-lines.md#{rule.Id.ToLowerInvariant()}-{rule.Name}"
        : $"{Site}/blob/main/docs/rules/{rule.Id}.md";
}
