namespace Sandbox.Python.Parsing;

/// <summary>A version of the language, 3.8 to 3.14.</summary>
public readonly record struct PythonVersion(int Major, int Minor) : IComparable<PythonVersion>
{
    public static readonly PythonVersion Oldest = new(3, 8);

    /// <summary>What the sandbox image runs.</summary>
    public static readonly PythonVersion Image = new(3, 11);

    public static readonly PythonVersion Latest = new(3, 14);

    public int CompareTo(PythonVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public static bool operator <(PythonVersion left, PythonVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(PythonVersion left, PythonVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(PythonVersion left, PythonVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PythonVersion left, PythonVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Major}.{Minor}";
}
