namespace Sandbox.Execution.Files;

/// <summary>What stands under a path, no link followed.</summary>
public enum FileKind
{
    Missing,
    File,
    Folder,

    /// <summary>A symbolic link, or on Windows another reparse point.</summary>
    Link,

    /// <summary>A pipe, a socket or a device.</summary>
    Special,
}
