using System.Diagnostics;
using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Execution.Tests.Engines.Bubblewrap;

/// <summary>What a host that allows no sandbox says becomes a reason and a way out.</summary>
public sealed class TrialTests
{
    [Theory]
    [InlineData("bwrap: No permissions to create new namespace, likely because the kernel does not allow non-privileged user namespaces.", false, "user namespaces", "user.max_user_namespaces")]
    [InlineData("bwrap: Creating new namespace failed: No space left on device", false, "user namespaces", "--engine docker")]
    [InlineData("bwrap: setting up uid map: Permission denied", false, "user namespaces", "apparmor_restrict_unprivileged_userns")]
    [InlineData("bwrap: Can't mount proc on /newroot/proc: Operation not permitted", true, "masked /proc", "--engine docker")]
    [InlineData("unshare: unshare failed: Operation not permitted", true, "CAP_SYS_ADMIN", "as a user that is not root")]
    [InlineData("mount: /tmp/x: permission denied.", true, "CAP_SYS_ADMIN", "as a user that is not root")]
    [InlineData("setpriv: setresuid failed: Invalid argument", true, "never started as uid 0", "as a user that is not root")]
    [InlineData("bwrap: Unknown option --size", false, "too old", "0.8")]
    [InlineData("first\nsomething else\n", false, "something else", "doctor")]
    [InlineData("", false, "it said nothing", "doctor")]
    public void It_says_why_and_what_to_do(string said, bool isRoot, params string[] parts) => Assert.All(parts, part => Assert.Contains(part, Trial.Explain(said, isRoot), StringComparison.Ordinal));

    /// <summary>The real words of this machine's bubblewrap where the kernel refuses, in a user namespace that may have none below it.</summary>
    [Fact]
    public void The_words_are_those_of_bubblewrap()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/bwrap") && File.Exists("/usr/bin/unshare"), "bubblewrap is not on this machine");
        using var shell = Process.Start(new ProcessStartInfo("/usr/bin/unshare",
            ["--user", "--map-root-user", "/bin/sh", "-c", "echo 0 >/proc/sys/user/max_user_namespaces && exec /usr/bin/bwrap --unshare-all --unshare-user --ro-bind /usr /usr --symlink usr/lib64 /lib64 --symlink usr/lib /lib /usr/bin/true"])
        { RedirectStandardError = true })!;
        var said = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.NotEqual(0, shell.ExitCode);
        Assert.Contains("needs user namespaces", Trial.Explain(said, false), StringComparison.Ordinal);
    }
}
