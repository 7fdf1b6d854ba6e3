using System.Runtime.InteropServices;
using System.Text;

namespace Sandbox.Execution.Files;

/// <summary>
/// What <c>lstat</c> says of a path. .NET tells neither pipes from files nor how many links a file has; Linux' <c>statx</c> does, and its
/// structure is the same on every architecture. Elsewhere a file counts as having one link and its owner is unknown.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Links">How many names it has.</param>
/// <param name="Mode">The permission bits; all set where there are none.</param>
/// <param name="Owner">Its user id; null where unknown.</param>
/// <param name="Group">Its group id; null where unknown.</param>
public readonly record struct FileStatus(FileKind Kind, long Size, uint Links, UnixFileMode Mode, uint? Owner, uint? Group)
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint BasicStatus = 0x7ff;
    private const int NotPermitted = 1;
    private const int NotFound = 2;
    private const int NotAFolder = 20;
    private const int NotImplemented = 38;
    private const UnixFileMode AllPermissions = (UnixFileMode)0x1ff;

    private static readonly FileStatus s_missing = new(FileKind.Missing, 0, 0, UnixFileMode.None, null, null);

    /// <summary>Asks for the status of a path.</summary>
    /// <exception cref="IOException">It could not be asked for.</exception>
    public static FileStatus Of(string path) => OperatingSystem.IsLinux() ? OfLinux(path) : OfAny(path);

    private static FileStatus OfLinux(string path)
    {
        var status = new byte[256];
        if (statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), NoFollow, BasicStatus, status) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            return error switch
            {
                NotFound or NotAFolder => s_missing,

                // Old container engines refuse the system call itself.
                NotPermitted or NotImplemented => OfAny(path),
                _ => throw new IOException(Marshal.GetPInvokeErrorMessage(error)),
            };
        }

        var mode = BitConverter.ToUInt16(status, 28);
        var kind = (mode >> 12) switch
        {
            0x8 => FileKind.File,
            0x4 => FileKind.Folder,
            0xA => FileKind.Link,
            _ => FileKind.Special,
        };
        return new FileStatus(
            kind,
            BitConverter.ToInt64(status, 40),
            BitConverter.ToUInt32(status, 16),
            (UnixFileMode)(mode & 0xfff),
            BitConverter.ToUInt32(status, 20),
            BitConverter.ToUInt32(status, 24));
    }

    private static FileStatus OfAny(string path)
    {
        var file = new FileInfo(path);
        if ((int)file.Attributes == -1)
            return s_missing;
        var kind = file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? FileKind.Link
            : file.Attributes.HasFlag(FileAttributes.Directory) ? FileKind.Folder
            : file.Attributes.HasFlag(FileAttributes.Device) ? FileKind.Special
            : FileKind.File;
        var mode = OperatingSystem.IsWindows() ? AllPermissions : file.UnixFileMode;
        return new FileStatus(kind, kind is FileKind.File ? file.Length : 0, 1, mode, null, null);
    }

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] status);
}
