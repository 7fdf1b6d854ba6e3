using System.Reflection;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Tests;

/// <summary>Holds what is said of a node in several places together: class, kind, ASDL name, children.</summary>
public sealed class NodeTests
{
    public static TheoryData<Type> Classes => [.. typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract)];

    [Fact]
    public void Every_kind_has_its_class() =>
        Assert.Equal(Enum.GetNames<SyntaxKind>().Order(StringComparer.Ordinal), Classes.Select(row => row.Data.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_node_is_sealed_has_its_kind_and_offers_all_its_children(Type type)
    {
        Assert.True(type.IsSealed);
        var node = (SyntaxNode)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        Assert.Equal(type.Name, node.Kind.ToString());

        var expected = 0;
        foreach (var property in type.GetProperties().Where(property => property.PropertyType.IsAssignableTo(typeof(SyntaxNode))))
        {
            var field = type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)!;
            var child = Classes.Select(row => row.Data).First(candidate => candidate.IsAssignableTo(property.PropertyType));
            field.SetValue(node, System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(child));
            expected++;
        }

        var children = default(NodeStack);
        node.AddChildrenTo(ref children);
        var count = 0;
        while (children.TryTake(out _))
            count++;
        Assert.Equal(expected, count);
    }

    /// <summary>Names of nodes that no ASDL has carry their role.</summary>
    [Theory]
    [MemberData(nameof(Classes))]
    public void A_node_has_a_name_of_the_ASDL(Type type)
    {
        var node = (SyntaxNode)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        var name = node.AstName;
        Assert.Equal(type.Name.StartsWith("Error", StringComparison.Ordinal), name.EndsWith("Statement", StringComparison.Ordinal) || name.EndsWith("Expression", StringComparison.Ordinal) || name.EndsWith("Pattern", StringComparison.Ordinal));
    }
}
