using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Images;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>What is inside the two images, seen by a node: nothing that builds, fetches, installs or raises rights; and the label says which packages.</summary>
public sealed class ImageTests
{
    private const string Look =
        """
        import importlib.util, os, re, stat

        forbidden = re.compile(r"^(pip\d*|pip3?\.\d+|ensurepip|gcc.*|g\+\+.*|c\+\+|cc|cpp(-\d+)?|clang.*|ld|ld\.bfd|ld\.gold|as|make|cmake|gdb|strace|ltrace|curl|wget|nc|ncat|netcat.*|socat|ssh|scp|sftp|telnet|ftp|ping|ip|ss|tc|nmap|git|apt.*|openssl|sudo|docker|podman|runc|bwrap)$")
        tools = sorted({name for folder in ("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/usr/libexec")
                        if os.path.isdir(folder) for name in os.listdir(folder) if forbidden.match(name)})
        modules = [name for name in ("pip", "ensurepip", "requests", "urllib3", "hypothesis", "pythran", "setuptools", "distutils.core") if "." not in name and importlib.util.find_spec(name)]
        raised, writable, special, tests = [], [], [], []
        for folder, folders, files in os.walk("/"):
            folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/sys", "/dev", "/tmp", "/workspace")]
            for name in folders + files:
                path = os.path.join(folder, name)
                facts = os.lstat(path)
                mode = facts.st_mode
                if stat.S_ISLNK(mode):
                    continue
                if mode & 0o6000:
                    raised.append(path)
                if mode & 0o002:
                    writable.append(path)
                if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
                    special.append(path)
                try:
                    if os.getxattr(path, "security.capability"):
                        raised.append(path)
                except OSError:
                    pass
                if name == "tests" and "/dist-packages/" in path:
                    tests.append(path)
        packages, fields = [], {}
        for line in open("/var/lib/dpkg/status", encoding="utf-8"):
            if line[0] not in " \t\n":
                key, _, value = line.partition(":")
                fields[key] = value.strip()
            elif line == "\n":
                if fields.get("Status", "").endswith(" installed"):
                    packages.append(fields["Package"] + " " + fields["Version"])
                fields = {}
        result = {"tools": tools, "modules": modules, "raised": raised, "writable": writable, "special": special, "tests": tests, "packages": sorted(packages)}
        """;

    [Theory]
    [InlineData("python", new[] { "python3-numpy", "python3-pandas", "python3-scipy", "python3-matplotlib" })]
    [InlineData("python-ml", new[] { "python3-numpy", "python3-sklearn", "python3-statsmodels", "python3-torch", "python3-xgboost" })]
    public async Task It_holds_what_its_label_lists_and_no_tool_of_an_attacker(string name, string[] wanted)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var recipe = SandboxImage.All.Single(image => image.Name == name);
        await using var engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: new SandboxPolicy(recipe.Tag)), cancellation);
        var image = await engine.FindImageAsync(recipe.Tag, cancellation);
        Assert.True(image is not null, $"the image {recipe.Tag} is not there: run './build.sh --target=Image'");
        Assert.Equal(recipe.Recipe(), image.Labels[SandboxImage.RecipeLabel]);

        var seen = JsonNode.Parse(RealEngine.Output(await engine.RunAsync(RealEngine.Job(Look), cancellation)))!;
        foreach (var trouble in new[] { "tools", "modules", "raised", "writable", "special", "tests" }) Assert.Equal(("[]", trouble), (seen[trouble]!.ToJsonString(), trouble));
        var labelled = image.Labels[SandboxImage.PackagesLabel].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(seen["packages"]!.AsArray().Select(package => package!.GetValue<string>()).Order(StringComparer.Ordinal), labelled.Order(StringComparer.Ordinal));
        Assert.All(wanted, package => Assert.Contains(labelled, line => line.StartsWith(package + " ", StringComparison.Ordinal)));
        Assert.DoesNotContain(labelled, line => line.StartsWith("python3-pip ", StringComparison.Ordinal) || line.StartsWith("gcc ", StringComparison.Ordinal) || line.StartsWith("curl ", StringComparison.Ordinal));
    }
}
