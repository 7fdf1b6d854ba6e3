using System.Collections;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check;

/// <summary>Everything of the outside world that a command uses, so that tests drive the real entry point.</summary>
/// <param name="Terminal">Streams and keys.</param>
/// <param name="Variables">The environment's variables.</param>
/// <param name="Directory">The working directory, absolute.</param>
/// <param name="GivenEngines">Where engines come from; null for Docker and what stands in for it.</param>
internal sealed record Host(Terminal Terminal, IReadOnlyDictionary<string, string> Variables, string Directory, EngineSource? GivenEngines = null)
{
    /// <summary>Where engines come from. Asked for late: a scan needs none, nor what it takes to make one.</summary>
    public EngineSource Engines => GivenEngines ?? EngineSource.Docker;

    /// <summary>What day it is, in UTC: baseline entries end.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>An analysis that was begun before the command line was read; null where none was.</summary>
    public HeadStart? HeadStart { get; init; }

    /// <summary>Whether a CI system runs the tool: nothing is accepted and nothing but received files is written.</summary>
    public bool IsCi => SnapshotStore.IsCi(Variables.GetValueOrDefault("CI"));

    /// <summary>Whether colours go to standard output by the environment's say.</summary>
    public bool Color
    {
        get
        {
            if (Variables.GetValueOrDefault("NO_COLOR") is { Length: > 0 })
                return false;
            if (Variables.GetValueOrDefault("FORCE_COLOR") is { Length: > 0 } force)
                return force is not ("0" or "false");
            return Terminal.OutIsTerminal && Variables.GetValueOrDefault("TERM") != "dumb";
        }
    }

    /// <summary>The user's home; null where none is known.</summary>
    public string? Home => Variables.GetValueOrDefault("HOME") ?? Variables.GetValueOrDefault("USERPROFILE");

    /// <summary>Whether unexpected exceptions are shown with their stack trace.</summary>
    public bool Debug => Variables.GetValueOrDefault("SANDBOX_CHECK_DEBUG") is "1" or "true";

    /// <param name="directory">The working directory, absolute.</param>
    public static Host Current(string directory) => new(Terminal.System(), CurrentVariables(), directory);

    private static Dictionary<string, string> CurrentVariables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        return variables;
    }
}
