namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>Whatever the way, what is called is seen; and what only looks like it is not.</summary>
public sealed class ReachedTests
{
    public static TheoryData<string, string, string> Reached => Load("reached.py");

    public static TheoryData<string, string, string> Silent => Load("silent.py");

    [Theory]
    [MemberData(nameof(Reached))]
    public void Is_reached(string name, string expectation, string source)
    {
        var recorder = Recorder.Run(source);
        Assert.True(recorder.Reached.Contains(expectation), $"{name}: {expectation} is not among {string.Join(", ", recorder.Reached)}");
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void Is_not_reached(string name, string expectation, string source)
    {
        var recorder = Recorder.Run(source);
        Assert.False(recorder.Reached.Contains(expectation), $"{name}: {expectation} is among {string.Join(", ", recorder.Reached)}");
    }

    private static TheoryData<string, string, string> Load(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (name, expectation, source) in Blocks.Read(file))
            data.Add(name, expectation, source);
        return data;
    }
}
