namespace Sandbox.Analysis.Resolution;

/// <summary>The attributes of an instance or class.</summary>
internal sealed class AttributeStore;
