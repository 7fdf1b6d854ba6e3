using Sandbox.Check.Doctor;

namespace Sandbox.Check.Tests.Doctor;

public sealed class KnownHolesTests
{
    [Theory]
    [InlineData("runc", "1.0.0-rc6", "CVE-2019-5736 CVE-2024-21626 CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "1.1.5+ds1", "CVE-2024-21626 CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "1.1.12", "CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "v1.2.7", "CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "1.2.8", "")]
    [InlineData("runc", "1.3.2", "CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "1.3.3", "")]
    [InlineData("runc", "1.4.0-rc.2", "CVE-2025-31133 CVE-2025-52565 CVE-2025-52881")]
    [InlineData("runc", "1.4.0", "")]
    [InlineData("runc", "2.0", "")]
    [InlineData("containerd", "1.4.12", "CVE-2022-23648")]
    [InlineData("containerd", "1.6.20~ds1", "")]
    [InlineData("containerd", "1.2.13", "CVE-2020-15257 CVE-2022-23648")]
    [InlineData("docker-init", "0.19.0", "")]
    public void A_version_is_held_against_each_hole(string component, string version, string ids) =>
        Assert.Equal(ids, string.Join(' ', KnownHoles.Of(component, version)!.Select(hole => hole.Id)));

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("\u001b[31m1")]
    public void What_is_no_version_is_not_called_good(string version) => Assert.Null(KnownHoles.Of("runc", version));
}
