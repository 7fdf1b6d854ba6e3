namespace Sandbox.Execution.Engines.Bubblewrap.Cgroups;

/// <summary>Which of the kernel's two interfaces controls memory and processes.</summary>
internal enum CgroupVersion
{
    /// <summary>A tree for each controller.</summary>
    V1 = 1,

    /// <summary>One tree.</summary>
    V2 = 2,
}
