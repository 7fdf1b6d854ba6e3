using System.Diagnostics;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>The image's root file system in a folder, for bubblewrap: its nodes need numpy too, and this machine's own Python may not have it. Kept for the next run by the image's digest.</summary>
internal static class UnpackedImage
{
    /// <summary>Reachable for every user, as boxes run under an id of their own.</summary>
    private const string Parent = "/var/tmp";

    private static readonly Lock s_one = new();

    /// <summary>Unpacks it once, whoever asks first.</summary>
    public static string Folder(string image, string digest)
    {
        lock (s_one) return Unpack(image, digest);
    }

    private static string Unpack(string image, string digest)
    {
        var folder = Path.Join(Parent, "sandbox-check-rootfs-" + digest[(digest.IndexOf(':') + 1)..][..16]);
        if (Directory.Exists(folder)) return folder;
        var partial = $"{folder}.{Environment.ProcessId}";
        Shell($"set -e; umask 022; mkdir '{partial}'; id=$(docker create '{image}' true); docker export \"$id\" | tar -x -C '{partial}' --exclude='dev/*'; docker rm \"$id\" >/dev/null; chmod 755 '{partial}'; mv -T '{partial}' '{folder}' || rm -rf '{partial}'");
        return folder;
    }

    private static void Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardError = true })!;
        var said = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.True(shell.ExitCode == 0, $"the image could not be unpacked: {said}");
    }
}
