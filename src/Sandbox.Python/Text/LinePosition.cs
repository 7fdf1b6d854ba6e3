namespace Sandbox.Python.Text;

/// <summary>A place in a source. <see cref="Line"/> and <see cref="Column"/> count from 1; columns are UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
