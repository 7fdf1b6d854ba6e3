using System.Text.Json.Serialization;

namespace Sandbox.Execution.Engines.Docker.Wire;

/// <summary>The Engine API's JSON, generated at compile time: start-up is quick, and nothing is bound by reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 32)]
[JsonSerializable(typeof(CreateContainer))]
[JsonSerializable(typeof(CreatedContainer))]
[JsonSerializable(typeof(InspectedContainer))]
[JsonSerializable(typeof(InspectedImage))]
[JsonSerializable(typeof(List<ListedImage>))]
[JsonSerializable(typeof(List<ListedContainer>))]
[JsonSerializable(typeof(WaitReply))]
[JsonSerializable(typeof(VersionReply))]
[JsonSerializable(typeof(InfoReply))]
[JsonSerializable(typeof(EventLine))]
[JsonSerializable(typeof(ProgressLine))]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(DockerConfigFile))]
[JsonSerializable(typeof(ContextFile))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
internal sealed partial class WireJson : JsonSerializerContext;
