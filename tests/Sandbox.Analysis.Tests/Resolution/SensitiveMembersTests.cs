using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Tests.Resolution;

/// <summary>The quick look at a name's letters lets every listed name through.</summary>
public sealed class SensitiveMembersTests
{
    [Fact]
    public void Every_listed_name_is_sensitive() =>
        Assert.All(SensitiveMembers.Escapes.Concat(SensitiveMembers.Reflections), name => Assert.True(SensitiveMembers.IsSensitive(name)));

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("____")]
    [InlineData("append")]
    [InlineData("__len__")]
    [InlineData("do_it")]
    public void Others_are_not(string name) => Assert.False(SensitiveMembers.IsSensitive(name));
}
