using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;
using Sandbox.Execution.Tests.Engines;

namespace Sandbox.Execution.Tests.Runner;

public sealed class PreloadTests
{
    [Theory]
    [InlineData("import numpy", "numpy")]
    [InlineData("import numpy as np, pandas as pd", "numpy,pandas")]
    [InlineData("    import numpy.linalg  # here", "numpy")]
    [InlineData("from numpy.random import default_rng", "numpy")]
    [InlineData("from scipy import stats, signal as s", "scipy,scipy.signal,scipy.stats")]
    [InlineData("import scipy.stats; import os", "scipy.stats")]
    [InlineData("from scipy.stats import (norm, t)", "scipy.stats")]
    [InlineData("import random\nimport random", "random")]
    [InlineData("import os, socket, subprocess, matplotlib", "")]
    [InlineData("from . import numpy", "")]
    [InlineData("from .numpy import x", "")]
    [InlineData("importnumpy\nx = 'import'\nfrom\nimport \nfrom import import", "")]
    [InlineData("import numpyx, num.numpy", "")]
    public void It_is_what_the_node_imports_of_a_fixed_list(string source, string expected) => Assert.Equal(expected, Of(source, ResourceLimits.Node));

    [Fact]
    public void It_never_takes_much_of_the_memory() => Assert.Equal("", Of("import numpy", ResourceLimits.Node with { Memory = 50L << 20 }));

    private static string Of(string source, ResourceLimits limits)
    {
        var node = Jobs.Node().Node with { Files = [new NodeFile("Node.py", System.Text.Encoding.UTF8.GetBytes(source))] };
        return string.Join(',', Preload.Of(node, limits));
    }
}
