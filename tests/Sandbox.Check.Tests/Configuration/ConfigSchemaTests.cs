using System.Text.Json;
using Sandbox.Check.Configuration.Schema;
using Sandbox.Check.Reporting.Json;

namespace Sandbox.Check.Tests.Configuration;

public sealed class ConfigSchemaTests
{
    [Fact]
    public void The_shipped_schemas_are_the_tables()
    {
        Holds("sandbox-check.schema.json", ConfigSchema.Write);
        Holds("policy.schema.json", ConfigSchema.WritePolicy);
    }

    private static void Holds(string file, Action<Utf8JsonWriter> write)
    {
        var path = Repository.PathOf("src/Sandbox.Check/Schemas/" + file);
        var writer = new StringWriter { NewLine = "\n" };
        JsonText.Write(writer, write);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
            File.WriteAllText(path, writer.ToString());
        Assert.Equal(writer.ToString(), File.ReadAllText(path));
    }
}
