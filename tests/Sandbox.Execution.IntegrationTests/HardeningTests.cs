using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>A live container, asked of the engine by another way than our client and looked at from the host, while its node runs.</summary>
public sealed class HardeningTests(RealEngine engine)
{
    [Fact]
    public async Task A_live_container_is_as_hard_as_it_must_be()
    {
        var data = Directory.CreateTempSubdirectory("dataset");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(data.FullName, (UnixFileMode)0b111_101_101);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var run = engine.Engine.RunAsync(RealEngine.Job("import time\ntime.sleep(30)", datasets: new Dataset("datasets", data.FullName)), cancel.Token);
        try
        {
            var container = await LiveAsync(data.FullName, cancel.Token);
            var host = container["HostConfig"]!;
            Assert.True(host["AutoRemove"]!.GetValue<bool>());
            Assert.True(host["ReadonlyRootfs"]!.GetValue<bool>());
            Assert.False(host["Privileged"]!.GetValue<bool>());
            Assert.Equal(("none", "none", "none"), (host["NetworkMode"]!.GetValue<string>(), host["IpcMode"]!.GetValue<string>(), host["LogConfig"]!["Type"]!.GetValue<string>()));
            Assert.Equal("""["ALL"]""", host["CapDrop"]!.ToJsonString());
            Assert.Null(host["CapAdd"]);
            Assert.StartsWith("""["no-new-privileges:true""", host["SecurityOpt"]!.ToJsonString());
            Assert.Equal(RealEngine.Limits.Memory, host["Memory"]!.GetValue<long>());
            Assert.Equal(RealEngine.Limits.Memory, host["MemorySwap"]!.GetValue<long>());
            Assert.Equal(1_000_000_000, host["NanoCpus"]!.GetValue<long>());
            Assert.Equal(RealEngine.Limits.Pids, host["PidsLimit"]!.GetValue<int>());
            Assert.Equal(["/tmp", "/workspace"], host["Tmpfs"]!.AsObject().Select(mount => mount.Key).Order());
            Assert.All(host["Tmpfs"]!.AsObject(), mount => Assert.Contains("rw,noexec,nosuid,nodev,size=33554432,nr_inodes=1024,mode=0700", mount.Value!.GetValue<string>()));
            Assert.Equal($$"""[{"Type":"bind","Source":"{{data.FullName}}","Destination":"/datasets","Mode":"","RW":false,"Propagation":"rprivate"}]""", container["Mounts"]!.ToJsonString());
            Assert.Equal("""["NONE"]""", container["Config"]!["Healthcheck"]!["Test"]!.ToJsonString());
            Assert.True(container["Config"]!["StdinOnce"]!.GetValue<bool>());
            var uid = int.Parse(container["Config"]!["User"]!.GetValue<string>().Split(':')[0]);
            Assert.True(uid is 1001 or >= 1 << 28, $"uid {uid}");
            LooksRight(container["State"]!["Pid"]!.GetValue<int>(), uid);
        }
        finally
        {
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
            data.Delete(recursive: true);
        }
    }

    /// <summary>The runner as the host's kernel shows it.</summary>
    private static void LooksRight(int pid, int uid)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists($"/proc/{pid}/status")) return;
        var status = File.ReadAllLines($"/proc/{pid}/status").Select(line => line.Split(':', 2)).ToImmutableDictionary(parts => parts[0], parts => parts[1].Trim());
        Assert.Equal($"{uid}\t{uid}\t{uid}\t{uid}", status["Uid"]);
        Assert.Equal(("0000000000000000", "0000000000000000", "1", "2"), (status["CapEff"], status["CapBnd"], status["NoNewPrivs"], status["Seccomp"]));
        Assert.Equal("", status["Groups"].Replace(uid.ToString(), "", StringComparison.Ordinal).Trim());
        Assert.All(["net", "pid", "mnt", "ipc", "uts"], space =>
            Assert.NotEqual(File.ResolveLinkTarget($"/proc/self/ns/{space}", false)!.Name, File.ResolveLinkTarget($"/proc/{pid}/ns/{space}", false)!.Name));
    }

    private static async Task<JsonNode> LiveAsync(string mounted, CancellationToken cancellation)
    {
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, token) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint("/var/run/docker.sock"), token);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        var filter = Uri.EscapeDataString("""{"label":["sandbox-check"],"status":["running"]}""");
        for (var attempt = 0; attempt < 200; attempt++, await Task.Delay(50, cancellation))
        {
            var rows = JsonNode.Parse(await http.GetStringAsync($"http://docker/containers/json?filters={filter}", cancellation))!.AsArray();
            foreach (var row in rows)
            {
                if (!row!["Labels"]!["sandbox-check.owner"]!.GetValue<string>().StartsWith($"{Environment.ProcessId}/", StringComparison.Ordinal)) continue;
                using var reply = await http.GetAsync($"http://docker/containers/{row["Id"]}/json", cancellation);
                if (!reply.IsSuccessStatusCode) continue; // Another test's, gone by now.
                var container = JsonNode.Parse(await reply.Content.ReadAsStringAsync(cancellation))!;
                if (container["Mounts"]!.AsArray().Any(mount => mount!["Source"]!.GetValue<string>() == mounted)) return container;
            }
        }

        throw new TimeoutException("no container of this test came up");
    }
}
