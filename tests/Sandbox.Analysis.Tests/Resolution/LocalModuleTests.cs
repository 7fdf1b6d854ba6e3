using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>Names resolve across the files of a node.</summary>
public sealed class LocalModuleTests
{
    [Theory]
    [InlineData("import helper\nhelper.run('id')")]
    [InlineData("from helper import run as go\ngo('id')")]
    [InlineData("from helper import *\nrun('id')")]
    [InlineData("import helper as h\ngetattr(h, 'ru' + 'n')('id')")]
    [InlineData("__import__('helper').run('id')")]
    public void A_helper_is_followed(string source)
    {
        var call = Recorder.Run(source, null, ("helper", "import os\ndef run(c):\n    os.system(c)\n")).Operations
            .OfType<CallOperation>()
            .Single(operation => operation.Symbol?.Name == "os.system");
        Assert.Equal("helper.py", call.Context.Unit.Path);
        Assert.Equal("'id'", call.Arguments[0].ToString());
        Assert.Equal("node.py", call.Context.Callers!.Unit.Path);
    }

    [Fact]
    public void A_relative_import_is_resolved_against_the_package() =>
        Assert.Contains("os.system", Recorder.Run("from lib.a import go\ngo()", null, ("lib.a", "from .b import f\ndef go():\n    f('id')\n"), ("lib.b", "from os import system as f\n")).Reached);

    [Fact]
    public void Modules_that_import_each_other_end() =>
        Assert.Contains("os.system", Recorder.Run("import a", null, ("a", "import b\nimport os\nos.system('id')"), ("b", "import a\nimport os")).Reached);

    [Fact]
    public void Local_imports_are_named()
    {
        _ = Recorder.Run("import helper, json\nfrom lib.x import y", out var result);
        Assert.Equal(["helper", "json", "lib.x", "lib.x.y"], result.LocalImports.Order());
    }
}
