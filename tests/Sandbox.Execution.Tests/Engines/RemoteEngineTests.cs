using System.Text;
using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>An engine on another machine: TLS with certificates on both sides, and datasets that travel in the job frame.</summary>
public sealed class RemoteEngineTests : IDisposable
{
    private readonly FakeTls _tls = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _tls.Dispose();

    /// <summary>One that any user may read.</summary>
    private static DirectoryInfo Folder()
    {
        var folder = Directory.CreateTempSubdirectory("data");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.FullName, (UnixFileMode)0b111_101_101);
        return folder;
    }

    [Fact]
    public async Task Runs_go_over_TLS_with_the_clients_certificate()
    {
        await using var fake = new FakeEngine(_tls);
        await using var engine = await fake.ConnectAsync("127.0.0.1", _tls.Folder);
        Assert.Equal($"https://127.0.0.1:{fake.Port}", engine.Info.Endpoint);
        var result = await engine.RunAsync(Jobs.Node(), Cancellation);
        Assert.True(result.Outcome is RunOutcome.Ok, result.Outcome.ToString());
    }

    [Fact]
    public async Task Without_a_clients_certificate_it_says_what_to_look_at()
    {
        File.Delete(Path.Combine(_tls.Folder, "cert.pem"));
        await using var fake = new FakeEngine(_tls);
        var e = await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync("127.0.0.1", _tls.Folder));
        Assert.Contains($"https://127.0.0.1:{fake.Port}", e.Message, StringComparison.Ordinal);
        Assert.Contains("certificate", e.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false, "127.0.0.1")] // An authority that is not the server's.
    [InlineData(true, "localhost")] // A name that the certificate does not have.
    public async Task A_server_that_cannot_be_trusted_is_not_talked_to(bool same, string host)
    {
        using var other = new FakeTls();
        await using var fake = new FakeEngine(same ? _tls : other);
        var e = await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync(host, _tls.Folder));
        Assert.Equal(EngineFault.Configuration, e.Fault);
        Assert.Contains("the TLS handshake with the engine at https://", e.Message, StringComparison.Ordinal);
        Assert.Contains("check DOCKER_CERT_PATH", e.Message, StringComparison.Ordinal);
        Assert.Empty(fake.Calls);
    }

    [Theory]
    [InlineData("", "key.pem")]
    [InlineData("nonsense", "cert.pem")]
    public async Task Certificates_that_cannot_be_read_are_named(string text, string file)
    {
        File.WriteAllText(Path.Combine(_tls.Folder, file), text);
        await using var fake = new FakeEngine(_tls);
        var e = await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync("127.0.0.1", _tls.Folder));
        Assert.Contains($"the TLS certificates in {_tls.Folder}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_travels_in_the_job_frame()
    {
        var data = Folder();
        File.WriteAllText(Path.Combine(data.CreateSubdirectory("b").FullName, "deep.csv"), "3,4");
        File.WriteAllText(Path.Combine(data.FullName, "a.csv"), "1,2");
        File.CreateSymbolicLink(Path.Combine(data.FullName, "link"), "/etc/passwd");
        byte[] job = [];
        string created = "";
        await using var fake = new FakeEngine(_tls)
        {
            Runner = async (_, runner) =>
            {
                await runner.FrameAsync('R', "{}"u8.ToArray());
                job = await runner.JobAsync();
                await runner.StartedAsync();
                await runner.EndAsync(FakeRunner.Head.Replace("OUT", "1", StringComparison.Ordinal), "1");
            },
        };
        fake.Replaced["POST /containers/create"] = call =>
        {
            created = Encoding.UTF8.GetString(call.Body);
            return fake.AnswerAsync(call);
        };
        await using var engine = await fake.ConnectAsync("127.0.0.1", _tls.Folder);
        var asked = Jobs.Node(datasets: new Dataset("data", data.FullName));
        Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(asked, Cancellation)).Outcome);

        var head = JsonNode.Parse(job.AsSpan(4, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(job)))!;
        Assert.Equal("""[["src/Node.py",4],["input.json",2],["/datasets/a.csv",3],["/datasets/b/deep.csv",3]]""", head["files"]!.ToJsonString());
        Assert.EndsWith("pass{}1,23,4", Encoding.UTF8.GetString(job), StringComparison.Ordinal);
        var host = JsonNode.Parse(created)!["HostConfig"]!;
        Assert.Empty(host["Mounts"]!.AsArray());
        Assert.Contains("size=270336,", host["Tmpfs"]!["/datasets"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(asked.Limits.Memory + 270336, host["Memory"]!.GetValue<long>());
        Assert.Null(await engine.WarmAsync(asked, Cancellation)); // What is shipped is not cleared between samples.
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_dataset_that_is_too_large_to_travel_is_refused_before_any_container()
    {
        var data = Folder();
        using (var file = File.Create(Path.Combine(data.FullName, "big"))) file.SetLength(DatasetShipment.MaxBytes + 1);
        await using var fake = new FakeEngine(_tls);
        await using var engine = await fake.ConnectAsync("127.0.0.1", _tls.Folder);
        var outcome = Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(datasets: new Dataset("data", data.FullName)), Cancellation)).Outcome);
        Assert.Contains("64 MB: use a local engine, or a smaller dataset", outcome.Detail, StringComparison.Ordinal);
        Assert.Equal(0, fake.Count("POST /containers/create"));
        data.Delete(recursive: true);
    }
}
