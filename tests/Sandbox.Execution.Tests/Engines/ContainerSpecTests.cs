using System.Text.Json;
using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Engines.Seccomp;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>The container of the profile <c>node</c>, flag by flag as the engine receives it. A change here is a change of the boundary.</summary>
public sealed class ContainerSpecTests
{
    private static readonly ContainerIdentity s_identity = new("run1", "session1", "7/1/pid:[1]/boot", DateTimeOffset.UnixEpoch.AddSeconds(100), 500000000);

    [Fact]
    public void The_request_is_exactly_this()
    {
        var request = Request(Jobs.Node(datasets: new Dataset("datasets", "/data")), new SandboxPolicy());
        var runner = request["Cmd"]!.AsArray()[3]!.GetValue<string>();
        Assert.Equal(RunnerProgram.Boot, runner);
        Assert.True(runner.Length < 2500, "the engine copies it many times over");
        request["Cmd"]!.AsArray()[3] = "BOOT";
        Assert.Equal("seccomp=" + SeccompProfile.DockerJson, request["HostConfig"]!["SecurityOpt"]!.AsArray()[1]!.GetValue<string>());
        request["HostConfig"]!["SecurityOpt"]!.AsArray()[1] = "seccomp=OWN";
        Assert.Equal(
            """
            {
              "Image": "sha256:abc",
              "User": "500000000:500000000",
              "Entrypoint": [
                "python3"
              ],
              "Cmd": [
                "-s",
                "-P",
                "-c",
                "BOOT",
                "",
                "210"
              ],
              "Env": [
                "HOME=/tmp",
                "LC_ALL=C.UTF-8",
                "OMP_NUM_THREADS=1",
                "OPENBLAS_NUM_THREADS=1",
                "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                "PYTHONHASHSEED=0",
                "TZ=UTC",
                "USER=sandbox"
              ],
              "WorkingDir": "/workspace",
              "Labels": {
                "sandbox-check": "1",
                "sandbox-check.deadline": "100",
                "sandbox-check.owner": "7/1/pid:[1]/boot",
                "sandbox-check.run": "run1",
                "sandbox-check.session": "session1"
              },
              "HostConfig": {
                "AutoRemove": true,
                "LogConfig": {
                  "Type": "none"
                },
                "IpcMode": "none",
                "NetworkMode": "none",
                "Privileged": false,
                "ReadonlyRootfs": true,
                "PublishAllPorts": false,
                "CapDrop": [
                  "ALL"
                ],
                "SecurityOpt": [
                  "no-new-privileges:true",
                  "seccomp=OWN"
                ],
                "Memory": 536870912,
                "MemorySwap": 536870912,
                "NanoCpus": 1000000000,
                "PidsLimit": 128,
                "Tmpfs": {
                  "/tmp": "rw,noexec,nosuid,nodev,size=104857600,nr_inodes=4096,mode=0700,uid=500000000,gid=500000000",
                  "/workspace": "rw,noexec,nosuid,nodev,size=104857600,nr_inodes=4096,mode=0700,uid=500000000,gid=500000000"
                },
                "Mounts": [
                  {
                    "Type": "bind",
                    "Source": "/data",
                    "Target": "/datasets",
                    "ReadOnly": true,
                    "BindOptions": {
                      "Propagation": "rprivate",
                      "NonRecursive": true
                    }
                  }
                ]
              },
              "Healthcheck": {
                "Test": [
                  "NONE"
                ]
              },
              "Hostname": "sandbox",
              "AttachStdin": true,
              "AttachStdout": true,
              "AttachStderr": true,
              "OpenStdin": true,
              "StdinOnce": true,
              "Tty": false,
              "NetworkDisabled": true
            }
            """,
            request.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Several_datasets_are_folders_by_their_names()
    {
        var mounts = Request(Jobs.Node(datasets: [new Dataset("news", "/n"), new Dataset("bars", "/b")]), new SandboxPolicy())["HostConfig"]!["Mounts"]!.AsArray();
        Assert.Equal(["/datasets/bars", "/datasets/news"], mounts.Select(mount => mount!["Target"]!.GetValue<string>()));
    }

    [Fact]
    public void What_the_operator_decides_is_passed_on()
    {
        var host = Request(Jobs.Node(), new SandboxPolicy(Runtime: "runsc", Gpus: -1, SeccompProfile: "{}"))["HostConfig"]!;
        Assert.Equal("runsc", host["Runtime"]!.GetValue<string>());
        Assert.Equal("""[{"Count":-1,"Capabilities":[["gpu"]]}]""", host["DeviceRequests"]!.ToJsonString());
        Assert.Equal("""["no-new-privileges:true","seccomp={}"]""", host["SecurityOpt"]!.ToJsonString());
    }

    [Theory]
    [InlineData(8, 2)]
    [InlineData(1.5, 1.5)]
    public void Cpus_are_clamped_to_the_hosts(double asked, double given) =>
        Assert.Equal((long)(given * 1e9), Request(Jobs.Node(limits: ResourceLimits.Node with { Cpus = asked }), new SandboxPolicy())["HostConfig"]!["NanoCpus"]!.GetValue<long>());

    [Theory]
    [InlineData(50)]
    [InlineData(128)]
    [InlineData(512)]
    [InlineData(4096)]
    public void Both_tmpfs_and_the_runner_fit_into_the_memory(long megabytes)
    {
        var spec = ContainerSpec.Create(Jobs.Node(limits: ResourceLimits.Node with { Memory = megabytes << 20, Tmp = 1L << 30 }), new SandboxPolicy(), "x", s_identity, 2);
        var size = long.Parse(spec.Tmpfs["/tmp"].Split("size=")[1].Split(',')[0]);
        Assert.True((2 * size) + (20L << 20) < megabytes << 20);
        Assert.True(spec.Output < size);
    }

    private static JsonNode Request(Job job, SandboxPolicy policy) => JsonSerializer.SerializeToNode(
        DockerContainer.Request(ContainerSpec.Create(job, policy, "sha256:abc", s_identity, 2)), WireJson.Default.CreateContainer)!;
}
