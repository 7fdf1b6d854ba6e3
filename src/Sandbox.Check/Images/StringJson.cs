using System.Text.Json.Serialization;

namespace Sandbox.Check.Images;

[JsonSerializable(typeof(string))]
internal sealed partial class StringJson : JsonSerializerContext;
