using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;

namespace Sandbox.Execution.Tests.Engines.Bubblewrap;

public sealed class OwnedNamesTests
{
    [Fact]
    public void A_living_owners_are_no_orphans()
    {
        var self = OwnerIdentity.Current;
        Assert.False(OwnedNames.IsOrphan(OwnedNames.Of(self.ToString(), "id.1"), self));
        Assert.True(OwnedNames.IsOrphan(OwnedNames.Of((self with { Started = "1" }).ToString(), "id.1"), self));
        Assert.True(OwnedNames.IsOrphan(OwnedNames.Of((self with { Pid = int.MaxValue }).ToString(), "id.1"), self));
        // Another boot or pid namespace cannot be judged from here.
        Assert.False(OwnedNames.IsOrphan(OwnedNames.Of((self with { Boot = "other", Pid = int.MaxValue }).ToString(), "id.1"), self));
        Assert.False(OwnedNames.IsOrphan(OwnedNames.Of((self with { PidNamespace = "pid:[1]", Pid = int.MaxValue }).ToString(), "id.1"), self));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sandbox-check~")]
    [InlineData("sandbox-check~x")]
    [InlineData("sandbox-check~1~2")]
    [InlineData("sandbox-check~a~b~c~d~e")]
    [InlineData("other~1~2~3~4~5")]
    public void A_name_that_says_no_owner_is_nobodys_to_remove(string name) => Assert.False(OwnedNames.IsOrphan(name, OwnerIdentity.Current));
}
