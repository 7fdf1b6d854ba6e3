using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>What the host offers for boxes, and how they are made of it; the same for all boxes of one engine object.</summary>
/// <param name="Programs">The programs.</param>
/// <param name="Root">What nodes see of a root file system.</param>
/// <param name="Folder">This object's working folder, which holds the seccomp filter; in a box's mount namespace the mounts lie over it.</param>
/// <param name="Launcher">The source of launch.sh.</param>
/// <param name="IsRoot">Whether this process is root, so that boxes take an id of their own first.</param>
/// <param name="MayMount">Whether it may also mount, in a mount namespace of its own.</param>
/// <param name="ProcFolders">Folders of /proc that this kernel has and boxes hide.</param>
/// <param name="ProcFiles">Files of /proc that this kernel has and boxes hide.</param>
/// <param name="ProcReadOnly">What of /proc boxes must not write.</param>
internal sealed record BubblewrapSetup(
    Programs Programs,
    RootLayout Root,
    string Folder,
    string Launcher,
    bool IsRoot,
    bool MayMount,
    ImmutableArray<string> ProcFolders,
    ImmutableArray<string> ProcFiles,
    ImmutableArray<string> ProcReadOnly);
