namespace Sandbox.Analysis.Resolution.Values;

/// <summary>Which class a value is of.</summary>
public enum ValueKind : byte
{
    Unknown,
    Constant,
    Text,
    Known,
    KnownInstance,
    LocalModule,
    Function,
    Class,
    Instance,
    BoundMethod,
    Partial,
    Getter,
    Sequence,
    Dictionary,
    Namespace,
    Union,
}
