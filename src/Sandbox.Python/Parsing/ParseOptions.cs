namespace Sandbox.Python.Parsing;

/// <param name="TargetVersion">Newer syntax than this version's is reported.</param>
public sealed record ParseOptions(PythonVersion TargetVersion)
{
    public static readonly ParseOptions Default = new(PythonVersion.Latest);
}
