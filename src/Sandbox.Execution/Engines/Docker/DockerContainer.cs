using System.Globalization;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>A specification in the words of the Engine API, and the comparison of what the engine made of it.</summary>
internal static class DockerContainer
{
    public static CreateContainer Request(ContainerSpec spec) => new()
    {
        Image = spec.Image,
        User = string.Create(CultureInfo.InvariantCulture, $"{spec.Uid}:{spec.Uid}"),
        Entrypoint = ["python3"],
        Cmd = spec.Command,
        Env = [.. spec.Environment.Select(variable => $"{variable.Key}={variable.Value}")],
        WorkingDir = ContainerSpec.Workspace,
        Labels = spec.Labels,
        HostConfig = new HostConfig
        {
            AutoRemove = true,
            LogConfig = new LogConfig("none"),
            IpcMode = "none",
            NetworkMode = "none",
            ReadonlyRootfs = true,
            CapDrop = ["ALL"],
            SecurityOpt = ["no-new-privileges:true", "seccomp=" + spec.Seccomp],
            Memory = spec.Memory,
            MemorySwap = spec.Memory,
            NanoCpus = spec.NanoCpus,
            PidsLimit = spec.Pids,
            Runtime = spec.Runtime,
            Tmpfs = spec.Tmpfs,
            Mounts = [.. spec.Binds.Select(bind => new Mount("bind", bind.Source, bind.Target, true, new BindOptions("rprivate", true)))],
            DeviceRequests = spec.Gpus is { } count ? [new DeviceRequest(null, count, [["gpu"]])] : null,
        },
    };

    /// <summary>Every way in which the container is not as asked, in words; empty is well. What is absent from an inspect counts as different.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="made">What the engine says it made.</param>
    /// <param name="swapLimit">Whether the engine can limit swap: one that cannot turns the limit into -1, and says so in its info.</param>
    public static IReadOnlyList<string> Differences(CreateContainer asked, InspectedContainer made, bool swapLimit)
    {
        var wrong = new List<string>();
        if (made.HostConfig is not { } host || made.Config is not { } config) return ["no configuration at all"];
        var want = asked.HostConfig;

        Expect("AutoRemove", true, host.AutoRemove);
        Expect("LogConfig", want.LogConfig?.Type, host.LogConfig?.Type);
        Expect("IpcMode", want.IpcMode, host.IpcMode);
        Expect("NetworkMode", want.NetworkMode, host.NetworkMode);
        Expect("PidMode", "", host.PidMode ?? "");
        Expect("UTSMode", "", host.UTSMode ?? "");
        Expect("Privileged", false, host.Privileged);
        Expect("ReadonlyRootfs", true, host.ReadonlyRootfs);
        Expect("PublishAllPorts", false, host.PublishAllPorts);
        Expect("OomKillDisable", false, host.OomKillDisable ?? false);
        Expect("Init", false, host.Init ?? false);
        Expect("Memory", want.Memory, host.Memory);
        if (swapLimit || host.MemorySwap != -1) Expect("MemorySwap", want.MemorySwap, host.MemorySwap);
        Expect("NanoCpus", want.NanoCpus, host.NanoCpus);
        Expect("PidsLimit", want.PidsLimit, host.PidsLimit);
        if (want.Runtime is not null) Expect("Runtime", want.Runtime, host.Runtime);
        Same("CapDrop", want.CapDrop, host.CapDrop);
        Same("SecurityOpt", want.SecurityOpt, host.SecurityOpt);
        Same("CapAdd", [], host.CapAdd);
        Same("GroupAdd", [], host.GroupAdd);
        Same("Binds", [], host.Binds);
        Same("VolumesFrom", [], host.VolumesFrom);
        Expect("Devices", 0, host.Devices?.Count ?? 0);
        Expect("DeviceRequests", want.DeviceRequests?.Count ?? 0, host.DeviceRequests?.Count ?? 0);
        Same("Tmpfs", want.Tmpfs?.Select(Text), host.Tmpfs?.Select(Text));
        if (host.MaskedPaths is { Count: 0 }) wrong.Add("MaskedPaths is empty");
        if (host.ReadonlyPaths is { Count: 0 }) wrong.Add("ReadonlyPaths is empty");

        Expect("User", asked.User, config.User);
        Expect("WorkingDir", asked.WorkingDir, config.WorkingDir);
        Expect("Entrypoint", string.Join('\0', asked.Entrypoint), string.Join('\0', config.Entrypoint ?? []));
        Expect("Cmd", string.Join('\0', asked.Cmd), string.Join('\0', config.Cmd ?? []));
        Expect("Healthcheck", "NONE", string.Join(' ', config.Healthcheck?.Test ?? []));
        Expect("Volumes", 0, config.Volumes?.Count ?? 0);
        foreach (var variable in asked.Env.Except(config.Env ?? [])) wrong.Add($"Env lacks {variable}");
        foreach (var variable in (config.Env ?? []).Except(asked.Env).Where(ImageCheck.IsDangerous)) wrong.Add($"Env has {variable}");
        foreach (var label in asked.Labels)
        {
            if (config.Labels?.GetValueOrDefault(label.Key) != label.Value) wrong.Add($"label {label.Key} is missing");
        }

        CompareMounts();
        return wrong;

        void Expect<T>(string name, T wanted, T found)
        {
            if (!EqualityComparer<T>.Default.Equals(wanted, found)) wrong.Add($"{name} is {Shown(found)} instead of {Shown(wanted)}");
        }

        void Same(string name, IEnumerable<string>? wanted, IEnumerable<string>? found) =>
            Expect(name, string.Join(", ", (wanted ?? []).Order(StringComparer.Ordinal)), string.Join(", ", (found ?? []).Order(StringComparer.Ordinal)));

        void CompareMounts()
        {
            var binds = (want.Mounts ?? []).Select(mount => $"{mount.Source} at {mount.Target}, rw False, rprivate");
            var found = (made.Mounts ?? [])
                .Where(mount => mount.Type != "tmpfs" || want.Tmpfs?.ContainsKey(mount.Destination ?? "") != true)
                .Select(mount => mount.Type == "bind"
                    ? $"{mount.Source} at {mount.Destination}, rw {mount.RW}, {mount.Propagation}"
                    : $"{mount.Type} at {mount.Destination}");
            Same("Mounts", binds, found);
            Same("HostConfig.Mounts", want.Mounts?.Select(Described), host.Mounts?.Select(Described));
        }

        static string Text(KeyValuePair<string, string> pair) => $"{pair.Key}: {pair.Value}";
        static string Described(Mount mount) =>
            $"{mount.Type} {mount.Source} {mount.Target} {mount.ReadOnly} {mount.BindOptions?.Propagation} {mount.BindOptions?.NonRecursive}";
        static string Shown<T>(T value) => value?.ToString() is not { Length: > 0 } text ? "nothing" : text.Length > 80 ? text[..80] + "…" : text;
    }
}
