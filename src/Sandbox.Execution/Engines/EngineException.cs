namespace Sandbox.Execution.Engines;

/// <summary>An engine cannot do what was asked. The message is one line: which engine, which call, what to do.</summary>
public sealed class EngineException : Exception
{
    /// <summary>What kind of trouble this is.</summary>
    public EngineFault Fault { get; }

    /// <summary>The engine's HTTP status, where it gave one.</summary>
    public int? StatusCode { get; }

    public EngineException(EngineFault fault, string message, Exception? inner = null, int? statusCode = null)
        : base(OneLine(message), inner)
    {
        Fault = fault;
        StatusCode = statusCode;
    }

    /// <summary>An engine's words are untrusted: no line breaks, no control characters, no endless text.</summary>
    internal static string OneLine(string text)
    {
        const int Longest = 600;
        var clean = string.Create(Math.Min(text.Length, Longest), text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
        return (text.Length > Longest ? clean + " …" : clean).Trim();
    }
}
