namespace Sandbox.Python.Text;

/// <summary>A range of a source in UTF-16 offsets: <see cref="Start"/> included, <see cref="End"/> not.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
}
