using System.Text.Json;
using Sandbox.Execution.Engines.Seccomp;

namespace Sandbox.Execution.Tests.Engines.Seccomp;

/// <summary>What Docker's engine makes of the profile's JSON: entries for a call are alternatives, the first that holds decides; calls newer than all named ones are unknown.</summary>
internal sealed class JsonProfile
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, string> _names;
    private readonly uint _newest;

    public JsonProfile(SeccompArchitecture architecture)
    {
        using var json = JsonDocument.Parse(SeccompProfile.DockerJson);
        Assert.Equal("SCMP_ACT_ERRNO", json.RootElement.GetProperty("defaultAction").GetString());
        foreach (var entry in json.RootElement.GetProperty("syscalls").EnumerateArray())
        {
            var verdict = entry.GetProperty("action").GetString() == "SCMP_ACT_ALLOW" ? SeccompFilter.Allow : SeccompFilter.Errno | entry.GetProperty("errnoRet").GetUInt32();
            var conditions = entry.TryGetProperty("args", out var arguments) ? arguments.EnumerateArray().Select(Condition.Read).ToArray() : [];
            foreach (var name in entry.GetProperty("names").EnumerateArray().Select(name => name.GetString()!))
            {
                if (!_entries.TryGetValue(name, out var list)) _entries[name] = list = [];
                list.Add(new Entry(verdict, conditions));
            }
        }

        _names = architecture.Numbers.ToDictionary(pair => (uint)pair.Value, pair => pair.Key);
        _newest = _names.Where(pair => _entries.ContainsKey(pair.Value)).Max(pair => pair.Key);
    }

    public IReadOnlyCollection<string> Names => _entries.Keys;

    public uint Verdict(uint number, ulong[] arguments) =>
        number > _newest ? SeccompFilter.Errno | 38
        : _names.TryGetValue(number, out var name) && _entries.TryGetValue(name, out var entries) && entries.Find(entry => entry.Conditions.All(condition => condition.Holds(arguments))) is { } found ? found.Verdict
        : SeccompFilter.Errno | 1;

    /// <summary>Values at which conditions on this call change their mind, and the index of their argument.</summary>
    public IEnumerable<(int Index, ulong Value)> Edges(string name) =>
        _entries[name].SelectMany(entry => entry.Conditions).SelectMany(condition => new[] { condition.Value, condition.ValueTwo }.Select(value => (condition.Index, value)));

    private sealed record Entry(uint Verdict, Condition[] Conditions);

    private sealed record Condition(int Index, ulong Value, ulong ValueTwo, string Operator)
    {
        public static Condition Read(JsonElement json) => new(
            json.GetProperty("index").GetInt32(),
            json.GetProperty("value").GetUInt64(),
            json.TryGetProperty("valueTwo", out var two) ? two.GetUInt64() : 0,
            json.GetProperty("op").GetString()!);

        /// <summary>libseccomp: SCMP_CMP_MASKED_EQ compares the argument under the mask <c>value</c> with <c>valueTwo</c>.</summary>
        public bool Holds(ulong[] arguments) => Operator switch
        {
            "SCMP_CMP_NE" => arguments[Index] != Value,
            "SCMP_CMP_MASKED_EQ" => (arguments[Index] & Value) == ValueTwo,
            _ => throw new InvalidOperationException($"the profile uses {Operator}, which this test does not know"),
        };
    }
}
