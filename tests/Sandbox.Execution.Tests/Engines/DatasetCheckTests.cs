using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Tests.Engines;

public sealed class DatasetCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public DatasetCheckTests()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.FullName, (UnixFileMode)0b111_101_101);
        File.WriteAllText(Path.Combine(_folder.FullName, "bars.csv"), "1");
    }

    [Theory]
    [InlineData("datasets")]
    [InlineData("btc_1m-2024.v2")]
    public void A_plain_folder_may_be_mounted(string name) => Assert.Null(DatasetCheck.Refusal([new Dataset(name, _folder.FullName)]));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData(".hidden")]
    public void A_name_that_is_a_path_may_not(string name) => Assert.Contains("name", DatasetCheck.Refusal([new Dataset(name, _folder.FullName)]));

    [Fact]
    public void A_missing_folder_is_named() => Assert.Contains("/nonexistent", DatasetCheck.Refusal([new Dataset("x", "/nonexistent")]));

    [Fact]
    public void A_file_that_nobody_may_read_is_named_before_the_run()
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(Path.Combine(_folder.FullName, "bars.csv"), UnixFileMode.UserRead);
        Assert.Contains("bars.csv cannot be read", DatasetCheck.Refusal([new Dataset("x", _folder.FullName)]));
    }

    [Fact]
    public void A_folder_that_is_a_link_may_not()
    {
        var link = _folder.FullName + "-link";
        Directory.CreateSymbolicLink(link, _folder.FullName);
        try
        {
            Assert.Contains("symbolic link", DatasetCheck.Refusal([new Dataset("x", link)]));
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void Two_of_one_name_may_not() =>
        Assert.Contains("same name", DatasetCheck.Refusal([new Dataset("x", _folder.FullName), new Dataset("x", _folder.FullName)]));

    public void Dispose() => _folder.Delete(recursive: true);
}
