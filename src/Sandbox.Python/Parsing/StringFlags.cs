namespace Sandbox.Python.Parsing;

/// <summary>What the prefix and quotes of a string literal say. The lowest bits hold the prefix's length.</summary>
[Flags]
internal enum StringFlags
{
    PrefixLength = 3,
    Raw = 4,
    Bytes = 8,
    Unicode = 16,
    Formatted = 32,
    Template = 64,
    Triple = 128,
    Unterminated = 256,
}
