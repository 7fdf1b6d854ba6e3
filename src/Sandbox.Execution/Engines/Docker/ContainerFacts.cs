namespace Sandbox.Execution.Engines.Docker;

/// <summary>What the engine told of one container.</summary>
internal sealed class ContainerFacts
{
    private readonly TaskCompletionSource _oom = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _death = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the kernel killed something in it for memory.</summary>
    public bool OutOfMemory => _oom.Task.IsCompleted;

    public void SawOom() => _oom.TrySetResult();

    public void SawDeath() => _death.TrySetResult();

    /// <summary>Waits until it is dead, and a little longer: the engine's word about memory may come after that of the death.</summary>
    public async Task<bool> OutOfMemoryAtDeathAsync(TimeSpan patience, CancellationToken cancellation)
    {
        await Task.WhenAny(_oom.Task, _death.Task, Task.Delay(patience, cancellation)).ConfigureAwait(false);
        if (!OutOfMemory) await Task.WhenAny(_oom.Task, Task.Delay(TimeSpan.FromMilliseconds(300), cancellation)).ConfigureAwait(false);
        return OutOfMemory;
    }
}
