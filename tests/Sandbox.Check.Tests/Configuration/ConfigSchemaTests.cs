using Sandbox.Check.Configuration.Schema;
using Sandbox.Check.Reporting.Json;

namespace Sandbox.Check.Tests.Configuration;

public sealed class ConfigSchemaTests
{
    [Fact]
    public void The_shipped_schema_is_the_tables()
    {
        var path = Repository.PathOf("src/Sandbox.Check/Schemas/sandbox-check.schema.json");
        var writer = new StringWriter { NewLine = "\n" };
        JsonText.Write(writer, ConfigSchema.Write);
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMAS") == "1")
            File.WriteAllText(path, writer.ToString());
        Assert.Equal(writer.ToString(), File.ReadAllText(path));
    }
}
