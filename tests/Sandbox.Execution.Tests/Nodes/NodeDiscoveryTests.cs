using System.Text;
using Sandbox.Execution.Files;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Tests.Nodes;

public sealed class NodeDiscoveryTests
{
    private static readonly NodeSettings Script = NodeSettings.Default with { Kind = NodeKind.Script };

    /// <summary>Files in memory: a path alone, or a path and its text after a colon.</summary>
    private static NodeDiscoveryResult Find(string files, Func<string, NodeSettings?>? settings = null)
    {
        var contents = files.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "{}");
        return NodeDiscovery.Find(
            [.. contents.Keys.Order(StringComparer.Ordinal)],
            settings ?? (_ => NodeSettings.Default),
            path => contents[path] is "!" ? throw new FileRefusedException($"{path} is a symbolic link") : Encoding.UTF8.GetBytes(contents[path]),
            path => [new NodeFile(path, Encoding.UTF8.GetBytes(contents[path]))]);
    }

    private static string Describe(NodeDiscoveryResult result) => string.Join('\n', result.Nodes
        .SelectMany(node => node.Samples.Select(sample => $"{node.Path} {node.Name} {sample.Name} {sample.InputPath} {sample.VerifiedPath}")));

    [Theory]
    [InlineData("N.py", "")]
    [InlineData("N.py\nN.a.input.json", "N.py N a N.a.input.json N.a.verified.json")]
    [InlineData("n/N.py\nn/N.a.input.json", "n/N.py N a n/N.a.input.json n/N.a.verified.json")]
    [InlineData("n/N.py\nn/samples/N.a.input.json", "n/N.py N a n/samples/N.a.input.json n/samples/N.a.verified.json")]
    [InlineData("samples/N.py\nsamples/N.a.input.json", "samples/N.py N a samples/N.a.input.json samples/N.a.verified.json")]
    [InlineData("samples/N.py\nN.py\nsamples/N.a.input.json", "samples/N.py N a samples/N.a.input.json samples/N.a.verified.json")]
    [InlineData("N.pyw\nsamples/N.a-1_B.input.json", "N.pyw N a-1_B samples/N.a-1_B.input.json samples/N.a-1_B.verified.json")]
    [InlineData("my.node.py\nmy.node.a.input.json\nmy.py", "my.node.py my.node a my.node.a.input.json my.node.a.verified.json")]
    [InlineData(
        "b.py\na.py\na.2.input.json\na.10.input.json\nb.x.input.json",
        "a.py a 10 a.10.input.json a.10.verified.json\na.py a 2 a.2.input.json a.2.verified.json\nb.py b x b.x.input.json b.x.verified.json")]
    public void FindsSamples(string files, string expected)
    {
        var result = Find(files);
        Assert.Equal(expected, Describe(result));
        Assert.Empty(result.Problems);
        Assert.Empty(result.Dangling);
    }

    [Fact]
    public void AScriptHasOneSampleAndNoInput()
    {
        var result = Find("s/S.py: print(1)\ns/N.py\ns/S.default.verified.json", path => path == "s/S.py" ? Script : NodeSettings.Default);
        var node = Assert.Single(result.Nodes);
        var sample = Assert.Single(node.Samples);
        Assert.Equal((NodeKind.Script, "default", null, "s/S.default.verified.json"), (node.Kind, sample.Name, sample.InputPath, sample.VerifiedPath));
        Assert.Equal("print(1)"u8.ToArray(), node.Files[0].Content.ToArray());
        Assert.Empty(result.Dangling);
    }

    [Fact]
    public void SettingsReachTheNode()
    {
        var settings = new NodeSettings(NodeKind.Function, "evaluate", CallStyle.Keywords, []);
        var node = Assert.Single(Find("N.py\nN.a.input.json: {\"x\":1}", _ => settings).Nodes);
        Assert.Equal((NodeKind.Function, "evaluate", CallStyle.Keywords), (node.Kind, node.Entry, node.Call));
        Assert.Equal("{\"x\":1}"u8.ToArray(), node.Samples[0].Input.ToArray());
    }

    [Fact]
    public void AByteOrderMarkIsNotPartOfTheInput() =>
        Assert.Equal("[]"u8.ToArray(), Assert.Single(Find("N.py\nN.a.input.json: \uFEFF[]").Nodes).Samples[0].Input.ToArray());

    [Fact]
    public void OnlyChosenSamplesRun()
    {
        var result = Find("N.py\nN.a.input.json\nN.b.input.json: broken\nN.b.verified.json", _ => NodeSettings.Default with { Samples = ["a", "c"] });
        Assert.Equal("N.py N a N.a.input.json N.a.verified.json", Describe(result));
        Assert.Equal("N has no sample 'c'; it has a, b", Assert.Single(result.Problems).Message);
        Assert.Empty(result.Dangling);
    }

    [Theory]
    [InlineData("N.py\nN.a.input.json: {\"x\":", "N.a.input.json(1,6): the input is not usable: expected a value, found the end")]
    [InlineData("N.py\nN.a.input.json: {\"x\":NaN}", "N.a.input.json(1,6): the input is not usable: NaN is not JSON; write null or a number")]
    [InlineData("N.py\nN.a.input.json: !", "N.a.input.json(1,1): N.a.input.json is a symbolic link")]
    [InlineData("M.py\nN.a.input.json", "N.a.input.json(1,1): there is no node N.py for this input; rename or delete it")]
    [InlineData("N.a.input.json", "N.a.input.json(1,1): there is no node N.py for this input; rename or delete it")]
    [InlineData("N.py\nN.input.json", "N.input.json(1,1): the input has no sample name: call it <Node>.<sample>.input.json")]
    [InlineData("N.py\nN..input.json", "N..input.json(1,1): '' is no sample name: use up to 64 letters, digits, '_' and '-'")]
    [InlineData("N.py\nN.a b.input.json", "N.a b.input.json(1,1): 'a b' is no sample name: use up to 64 letters, digits, '_' and '-'")]
    [InlineData("N.py\nN.é.input.json", "N.é.input.json(1,1): 'é' is no sample name: use up to 64 letters, digits, '_' and '-'")]
    [InlineData("N.py\nN.-rf.input.json", "N.-rf.input.json(1,1): '-rf' is no sample name: use up to 64 letters, digits, '_' and '-'")]
    [InlineData("N.py\nN.\u001bx.input.json", "N.\u001bx.input.json(1,1): '\\u001bx' is no sample name: use up to 64 letters, digits, '_' and '-'")]
    [InlineData("N.py\nN.a.input.json\nsamples/N.a.input.json", "samples/N.a.input.json(1,1): N has a sample 'a' both beside it and in its samples folder; keep one")]
    public void TellsWhatIsWrong(string files, string expected)
    {
        var problem = Assert.Single(Find(files).Problems);
        Assert.Equal(expected, $"{problem.Path}({problem.Line},{problem.Column}): {problem.Message}");
    }

    [Theory]
    [InlineData("script", "N.a.input.json: N is a script and takes no input; delete the file or give the node another kind")]
    [InlineData("entry", "N.py: the entry 'a.b()' is no name of a function")]
    [InlineData("keywords", "N.a.input.json: the input is not usable: a function called with keywords takes an object")]
    public void TellsWhatDoesNotFitTheSettings(string what, string expected)
    {
        var settings = what switch
        {
            "script" => Script,
            "entry" => NodeSettings.Default with { Kind = NodeKind.Function, Entry = "a.b()" },
            _ => NodeSettings.Default with { Kind = NodeKind.Function, Call = CallStyle.Keywords },
        };
        var problem = Assert.Single(Find("N.py\nN.a.input.json: [1]", _ => settings).Problems);
        Assert.Equal(expected, $"{problem.Path}: {problem.Message}");
    }

    [Fact]
    public void WhatIsNotPartOfTheRunIsLeftAlone()
    {
        var result = Find("N.py\nN.a.input.json: broken\nN.a.verified.json\nM.py\nM.a.input.json", path => path == "M.py" ? NodeSettings.Default : null);
        Assert.Equal("M.py M a M.a.input.json M.a.verified.json", Describe(result));
        Assert.Empty(result.Problems);
        Assert.Empty(result.Dangling);
    }

    [Theory]
    [InlineData("N.py\nN.a.verified.json", "N.a.verified.json")]
    [InlineData("N.a.input.json\nN.a.verified.json", "N.a.verified.json")]
    [InlineData("N.a.verified.json", "N.a.verified.json")]
    [InlineData("n/N.py\nn/N.a.input.json\nn/samples/N.a.verified.json", "n/samples/N.a.verified.json")]
    [InlineData("N.py\nN.default.verified.json", "N.default.verified.json")]
    [InlineData("N.py\nN.a.input.json\nN.a.verified.json", "")]
    [InlineData("N.py\nN.a.input.json: broken\nN.a.verified.json", "")]
    [InlineData("N.py\nN.a.input.json\nN.a.received.json", "")]
    [InlineData("tests/T.cs\ntests/T.Method.verified.json", "")]
    [InlineData("tests/T.cs\ntests/N.py\ntests/T.Method.verified.json", "tests/T.Method.verified.json")]
    [InlineData("package.verified.json", "")]
    public void ASnapshotWithoutASampleDangles(string files, string dangling) =>
        Assert.Equal(dangling, string.Join('\n', Find(files).Dangling));

    [Fact]
    public void HugeInputsAreBounded()
    {
        using var folder = new TemporaryFolder();
        folder.Write("N.py", "");
        folder.Write("N.a.input.json", new string(' ', SampleInput.MaxBytes + 1));
        var result = NodeDiscovery.Find(
            FolderListing.Find(folder.FullPath), _ => NodeSettings.Default, path => folder.Root.Read(path, SampleInput.MaxBytes), _ => []);
        Assert.Equal("N.a.input.json has 16777217 bytes, more than the 16777216 allowed", Assert.Single(result.Problems).Message);
    }
}
