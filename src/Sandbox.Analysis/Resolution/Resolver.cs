using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Resolution;

/// <summary>Resolves the values of a program and reports what it does.</summary>
public static class Resolver
{
    /// <summary>Runs a unit abstractly from its first statement to its last, then every function that nothing called.</summary>
    /// <param name="unit">The scanned file.</param>
    /// <param name="localModules">Units that it may import, by module name; resolved with it when it imports them.</param>
    /// <param name="sink">Takes the operations of all of them.</param>
    /// <param name="budget">Limits; the default ones where null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static ResolutionResult Resolve(
        SourceUnit unit,
        IReadOnlyDictionary<string, SourceUnit> localModules,
        OperationSink sink,
        ResolutionBudget? budget = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new Interpreter(unit, localModules, sink, budget ?? ResolutionBudget.Default, cancellationToken).Run();
    }
}
