using System.Collections.Concurrent;
using System.Text;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Tests.Engines;

namespace Sandbox.Execution.Tests.Runner;

/// <summary>How the runner comes to its boxes: as source first, then as the code that the first one told; as source again where that code fails.</summary>
public sealed class RunnerProgramTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_runner_compiled_the_next_is_given()
    {
        var given = new ConcurrentQueue<string>();
        await using var fake = new FakeEngine { Runner = (_, runner) => TakeAsync(runner, given, code: "its code") };
        await using var engine = await fake.ConnectAsync();
        for (var i = 0; i < 3; i++) Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
        Assert.Equal(["source", "C its code", "C its code"], given);
    }

    [Fact]
    public async Task Code_that_does_not_come_to_a_ready_runner_is_never_given_again()
    {
        var given = new ConcurrentQueue<string>();
        await using var fake = new FakeEngine
        {
            Runner = (number, runner) => number == 2 ? DieAsync(runner, given) : TakeAsync(runner, given, code: "its code"),
        };
        await using var engine = await fake.ConnectAsync();
        for (var i = 0; i < 3; i++) Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
        Assert.Equal(["source", "C its code", "source", "source"], given);
    }

    [Fact]
    public async Task A_runner_that_tells_no_code_is_no_trouble()
    {
        var given = new ConcurrentQueue<string>();
        await using var fake = new FakeEngine { Runner = (_, runner) => TakeAsync(runner, given, code: null) };
        await using var engine = await fake.ConnectAsync();
        for (var i = 0; i < 2; i++) Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
        Assert.Equal(["source", "source"], given);
    }

    [Theory]
    [InlineData(1 << 20, false)]
    [InlineData(100_000, true)]
    public async Task Code_has_a_cap(int length, bool taken)
    {
        await using var fake = new FakeEngine { Runner = (_, runner) => TakeAsync(runner, [], new string('x', length)) };
        await using var engine = await fake.ConnectAsync();
        var outcome = (await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome;
        if (taken) Assert.IsType<RunOutcome.Ok>(outcome);
        else Assert.Contains("compiled code of 1048576 bytes", Assert.IsType<RunOutcome.SandboxError>(outcome).Detail);
    }

    private static async Task TakeAsync(FakeRunner runner, ConcurrentQueue<string> given, string? code)
    {
        given.Enqueue(Described(await runner.NextAsync()));
        if (code is not null) await runner.FrameAsync('C', Encoding.UTF8.GetBytes(code));
        await runner.WellAsync("1");
    }

    private static async Task DieAsync(FakeRunner runner, ConcurrentQueue<string> given) => given.Enqueue(Described(await runner.NextAsync()));

    private static string Described((char Kind, byte[] Payload) frame)
    {
        var text = Encoding.UTF8.GetString(frame.Payload);
        return frame.Kind == 'P' && text.Contains("process 1 of a sandbox container", StringComparison.Ordinal) ? "source" : $"{frame.Kind} {text}";
    }
}
