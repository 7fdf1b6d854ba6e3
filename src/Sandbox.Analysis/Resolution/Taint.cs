namespace Sandbox.Analysis.Resolution;

/// <summary>Where a value that is not fully known may come from; joined by or.</summary>
[Flags]
public enum Taint
{
    None = 0,

    /// <summary><c>sys.argv[1]</c>: the path of the input.</summary>
    InputPath = 1 << 0,

    /// <summary><c>sys.argv[2]</c>: the path of the output.</summary>
    OutputPath = 1 << 1,

    /// <summary>Another argument of the command line, or one whose number is not known.</summary>
    Argument = 1 << 2,

    /// <summary>The content of the input JSON: controlled by whoever wrote the params.</summary>
    Params = 1 << 3,

    /// <summary>Standard input.</summary>
    StandardInput = 1 << 4,

    /// <summary>Content of a file other than the input.</summary>
    File = 1 << 5,

    /// <summary>Received from a network.</summary>
    Network = 1 << 6,

    /// <summary>Environment variables, credentials, facts of the host.</summary>
    Environment = 1 << 7,

    /// <summary>A parameter of a function whose callers are not known.</summary>
    Parameter = 1 << 8,

    /// <summary>Reached through reflection (<c>__subclasses__</c>, frames, a computed member of a module): it may be anything.</summary>
    Reflective = 1 << 9,

    /// <summary>Decoded, decompressed or deciphered data.</summary>
    Decoded = 1 << 10,

    /// <summary>More alternatives than are followed, dangerous ones among them.</summary>
    LostDangerous = 1 << 11,

    /// <summary>A budget was hit on the way.</summary>
    Budget = 1 << 12,

    /// <summary>Output of another process.</summary>
    Process = 1 << 13,

    /// <summary>Read by a deserializer such as pickle.</summary>
    Deserialized = 1 << 14,

    /// <summary>Depends on time, randomness, or the order of a set.</summary>
    Nondeterministic = 1 << 15,

    /// <summary>More alternatives than are followed.</summary>
    Many = 1 << 16,

    /// <summary>The whole environment, or a part of it that is a secret by its name.</summary>
    Secret = 1 << 17,

    /// <summary>A container that a secret was put into as it is. No call of an unknown function hands this on.</summary>
    Held = 1 << 18,
}
