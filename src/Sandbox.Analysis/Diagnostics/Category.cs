namespace Sandbox.Analysis.Diagnostics;

/// <summary>What a finding's code reaches; the value is the first id of its range.</summary>
public enum Category
{
    CodeExecution = 1000,
    Process = 1100,
    Network = 1200,
    FileSystem = 1300,
    Deserialization = 1400,
    NativeCode = 1500,
    Reflection = 1600,
    Import = 1700,
    Environment = 1800,
    Evasion = 1900,
    Resources = 2000,
    Determinism = 3000,
    File = 9000,
}
