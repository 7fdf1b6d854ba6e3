using System.Text;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.IntegrationTests;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

[assembly: AssemblyFixture(typeof(RealEngine))]

namespace Sandbox.Execution.IntegrationTests;

/// <summary>
/// The engine of this machine. Where none answers, or the image is missing, every test fails with its message: a sandbox that was not tried is not
/// a sandbox that holds. <c>SANDBOX_CHECK_IMAGE</c> names another image.
/// </summary>
public sealed class RealEngine : IAsyncLifetime
{
    private readonly Lazy<Task<BubblewrapEngine>> _bubblewrap;
    private DockerEngine? _engine;

    public RealEngine() => _bubblewrap = new(OpenBubblewrapAsync);

    public static SandboxPolicy Policy { get; } = new(Environment.GetEnvironmentVariable("SANDBOX_CHECK_IMAGE") is { Length: > 0 } image ? image : SandboxPolicy.DefaultImage);

    public DockerEngine Engine => _engine ?? throw new InvalidOperationException("not connected");

    /// <summary>The engine's socket, a path: tests that put faults on the way to the engine need a local one.</summary>
    public string Socket => Engine.Info.Endpoint.StartsWith("unix://", StringComparison.Ordinal)
        ? Engine.Info.Endpoint["unix://".Length..]
        : throw new InvalidOperationException($"the engine at {Engine.Info.Endpoint} is not reached by a unix socket; unset DOCKER_HOST");

    /// <summary>Short limits, so that an attack ends soon.</summary>
    public static ResourceLimits Limits { get; } = ResourceLimits.Node with
    {
        Memory = 256L << 20,
        Wall = TimeSpan.FromSeconds(15),
        Cpu = TimeSpan.FromSeconds(10),
        Pids = 48,
        Output = 1 << 20,
        FileSize = 8 << 20,
        Log = 64 << 10,
        Tmp = 32 << 20,
        Inodes = 1024,
    };

    public async ValueTask InitializeAsync()
    {
        _engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: Policy), default);
        if (await _engine.FindImageAsync(Policy.Image, default) is null)
            throw new InvalidOperationException($"the image {Policy.Image} is not there: run './build.sh --target=Image', or name another with SANDBOX_CHECK_IMAGE");
    }

    public async ValueTask DisposeAsync()
    {
        if (_bubblewrap.IsValueCreated) await (await _bubblewrap.Value).DisposeAsync();
        if (_engine is not null) await _engine.DisposeAsync();
    }

    /// <summary>An engine by its name; fails where bubblewrap makes no sandbox here, with its reason.</summary>
    public async Task<SandboxEngine> OfAsync(string name) => name == BubblewrapEngine.EngineName ? await BubblewrapAsync() : Engine;

    /// <summary>bubblewrap over the image's root file system, as this process's user.</summary>
    public async Task<BubblewrapEngine> BubblewrapAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bubblewrap is for Linux only");
        return await _bubblewrap.Value;
    }

    private async Task<BubblewrapEngine> OpenBubblewrapAsync()
    {
        var image = (await Engine.FindImageAsync(Policy.Image, default))!.Id;
        return await BubblewrapEngine.OpenAsync(new BubblewrapOptions(UnpackedImage.Folder(Policy.Image, image)), default);
    }

    /// <summary>A job of one source file.</summary>
    public static Job Job(string source, NodeKind kind = NodeKind.Script, string input = "{}", ResourceLimits? limits = null, string name = "Node", CallStyle call = CallStyle.Whole, params Dataset[] datasets) =>
        new(new Node(name, name + ".py", kind, "run", call, [new NodeFile(name + ".py", Encoding.UTF8.GetBytes(source))], []),
            new Sample("default", null, kind == NodeKind.Script ? default : Encoding.UTF8.GetBytes(input), ""),
            "node", limits ?? Limits, [.. datasets], "", true, null);

    public Task<RunResult> RunAsync(Job job) => Engine.RunAsync(job, TestContext.Current.CancellationToken);

    public Task<RunResult> RunAsync(string source, NodeKind kind = NodeKind.Script, string input = "{}", ResourceLimits? limits = null) =>
        RunAsync(Job(source, kind, input, limits));

    /// <summary>The output of a run that must be well.</summary>
    public static string Output(RunResult result)
    {
        Assert.True(result.Outcome is RunOutcome.Ok, $"{result.Outcome}\n{result.StandardError}");
        return Encoding.UTF8.GetString(((RunOutcome.Ok)result.Outcome).Output.Span);
    }
}
