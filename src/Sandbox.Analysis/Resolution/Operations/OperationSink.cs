namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// Takes what the resolver sees the program do, in program order. One place may be seen several times (a function called with
/// different arguments, a loop's second pass), each time with other values: the worst of them counts, and counts once.
/// </summary>
public abstract class OperationSink
{
    public abstract void Accept(Operation operation);
}
