using System.Reflection;

namespace Sandbox.Execution.Runner;

/// <summary>The runner's Python source, embedded in this assembly in five parts; it travels in the container's command line.</summary>
internal static class RunnerSource
{
    public static string Text { get; } = string.Join("\n\n", Read("runner.py"), Read("clearing.py"), Read("debug.py"), Read("child.py"), Read("main.py"));

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Runner/" + name)
            ?? throw new InvalidOperationException($"the tool was built without its runner ({name})");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
