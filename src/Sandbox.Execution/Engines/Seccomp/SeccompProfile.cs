using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>The table in the form Docker takes: its profile JSON, native architectures only (no 32-bit calls, no x32).</summary>
internal static class SeccompProfile
{
    public static string DockerJson { get; } = Write();

    private static string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            // Without an own number the default error is EPERM.
            json.WriteString("defaultAction", "SCMP_ACT_ERRNO");
            json.WriteStartArray("archMap");
            foreach (var architecture in (ReadOnlySpan<string>)["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"])
            {
                json.WriteStartObject();
                json.WriteString("architecture", architecture);
                json.WriteStartArray("subArchitectures");
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("syscalls");
            foreach (var rule in SeccompTable.Rules)
            {
                if (rule.When.IsEmpty) Write(json, rule, null);
                foreach (var condition in rule.When) Write(json, rule, condition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, SyscallRule rule, ArgumentCondition? condition)
    {
        json.WriteStartObject();
        json.WriteStartArray("names");
        foreach (var name in rule.Names) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("action", rule.Errno == 0 ? "SCMP_ACT_ALLOW" : "SCMP_ACT_ERRNO");
        if (rule.Errno != 0) json.WriteNumber("errnoRet", rule.Errno);
        if (condition is { } when)
        {
            json.WriteStartArray("args");
            json.WriteStartObject();
            json.WriteNumber("index", when.Index);
            json.WriteNumber("value", when.Unequal ? when.Value : when.Mask);
            if (!when.Unequal) json.WriteNumber("valueTwo", when.Value);
            json.WriteString("op", when.Unequal ? "SCMP_CMP_NE" : "SCMP_CMP_MASKED_EQ");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
