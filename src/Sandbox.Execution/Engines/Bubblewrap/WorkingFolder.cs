using System.Runtime.Versioning;
using System.Security.Cryptography;
using Sandbox.Execution.Files;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>One engine object's folder on the host: it holds the seccomp filter, and in a box's own mount namespace the box's mounts lie over it.</summary>
internal static class WorkingFolder
{
    /// <summary>Everybody's, so that a box's user reaches what is mounted below; bubblewrap needs it too.</summary>
    public const string Parent = "/tmp";

    /// <summary>Whether a folder is this process's user's own, so that nobody else can have put it there, or put another in its place.</summary>
    public static bool IsOwn(string folder) =>
        FileStatus.Of(folder) is { Kind: FileKind.Folder, Owner: { } owner } && owner == FileStatus.Of($"/proc/{Environment.ProcessId}").Owner;

    /// <exception cref="EngineException">It cannot be made.</exception>
    [SupportedOSPlatform("linux")]
    public static string Make(byte[] filter)
    {
        var folder = Path.Join(Parent, OwnedNames.Of(OwnerIdentity.Current.ToString(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))));
        try
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.WriteAllBytes(Path.Join(folder, "filter"), filter);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(EngineFault.Refused, $"{folder} cannot be made: {e.Message}; bubblewrap needs a writable {Parent}", e);
        }
    }

    /// <summary>Whether it is gone.</summary>
    public static bool Remove(string folder)
    {
        try
        {
            File.Delete(Path.Join(folder, "filter"));
            Directory.Delete(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // The sweep of the next start meets it again.
        }
    }
}
