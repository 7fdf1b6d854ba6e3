using System.Reflection;

namespace Sandbox.Execution.Runner;

/// <summary>The runner's Python source, embedded in this assembly; it travels in the container's command line.</summary>
internal static class RunnerSource
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Runner/runner.py")
            ?? throw new InvalidOperationException("the tool was built without its runner");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
