using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary><c>image build NAME --file DOCKERFILE</c> of the real tool on the real engine, and a run in what it built.</summary>
public sealed class ImageFileTests(RealEngine engine) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("image").FullName;
    private readonly string _image = $"sandbox-check-test-{Guid.NewGuid():N}";

    private string Endpoint => "unix://" + engine.Socket;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        using var client = new DockerClient(DockerEndpoint.Parse(Endpoint, "test"), TimeSpan.FromSeconds(30));
        await client.NegotiateAsync(default);
        if (await engine.Engine.FindImageAsync(_image, default) is not null)
            await client.CallAsync(HttpMethod.Delete, $"/images/{_image}?force=1", "image remove", null, default);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Its_image_holds_what_the_file_says_and_runs_nodes()
    {
        File.WriteAllText(Path.Combine(_folder, "own.Dockerfile"), $"FROM {RealEngine.Policy.Image}\nUSER root\nRUN echo 'VALUE = 42' > /usr/lib/python3/dist-packages/desk_tools.py\nUSER 1001\n");
        var (code, said) = await ToolAsync("image", "build", _image, "--file", "own.Dockerfile");
        Assert.True(code == 0, said);
        Assert.Contains($"{_image} built", said, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(_folder, "Node.py"), "import desk_tools\nresult = desk_tools.VALUE");
        Assert.Equal((0, "42\n"), await ToolAsync("run", "Node.py", "--kind", "script", "--image", _image));
    }

    [Theory]
    [InlineData("FROM IMAGE\nVOLUME /data\n", "volume /data")]
    [InlineData("FROM IMAGE\nENV LD_PRELOAD=/x.so\n", "LD_PRELOAD")]
    public async Task What_cannot_hold_a_sandbox_is_built_but_runs_nothing(string dockerfile, string named)
    {
        File.WriteAllText(Path.Combine(_folder, "Dockerfile"), dockerfile.Replace("IMAGE", RealEngine.Policy.Image, StringComparison.Ordinal));
        Assert.Equal(0, (await ToolAsync("image", "build", _image, "--file", "Dockerfile")).Code);
        File.WriteAllText(Path.Combine(_folder, "Node.py"), "result = 1");
        var (code, said) = await ToolAsync("run", "Node.py", "--kind", "script", "--no-scan", "--image", _image);
        Assert.Equal(2, code);
        Assert.Contains(named, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_fails_is_said_with_its_words()
    {
        File.WriteAllText(Path.Combine(_folder, "Dockerfile"), $"FROM {RealEngine.Policy.Image}\nRUN exit 7\n");
        var (code, said) = await ToolAsync("image", "build", _image, "--file", "Dockerfile");
        Assert.Equal(2, code);
        Assert.Contains("returned a non-zero code: 7", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Said)> ToolAsync(params string[] arguments)
    {
        using var tool = new ToolProcess(_folder, Endpoint, arguments);
        return await tool.EndAsync(TimeSpan.FromSeconds(120));
    }
}
