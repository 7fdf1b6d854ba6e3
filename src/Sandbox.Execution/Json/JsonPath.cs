using System.Globalization;
using System.Text;

namespace Sandbox.Execution.Json;

/// <summary>One step from a value into it: a member's name, or an element's index from 0.</summary>
internal readonly record struct JsonPathStep(ReadOnlyMemory<byte> Name, int Index)
{
    public static JsonPathStep Member(ReadOnlyMemory<byte> name) => new(name, -1);

    public static JsonPathStep Element(int index) => new(default, index);

    public bool IsElement => Index >= 0;
}

/// <summary>Where a walk through a tree stands.</summary>
internal sealed class JsonPath
{
    private readonly JsonPathStep[] _steps = new JsonPathStep[JsonTree.MaxDepth];
    private int _depth;

    public ReadOnlySpan<JsonPathStep> Steps => _steps.AsSpan(0, _depth);

    public void Push(JsonPathStep step) => _steps[_depth++] = step;

    public void Pop() => _depth--;

    /// <summary>In the notation of <see cref="JsonPathPattern"/>, with hidden characters escaped.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var step in Steps)
        {
            var name = Encoding.UTF8.GetString(step.Name.Span);
            if (step.IsElement)
                text.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (IsPlain(name))
                text.Append('.').Append(name);
            else
                text.Append("['").Append(Printable.Excerpt(name, 0, 100).Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }

        return text.ToString();
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= 100 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
