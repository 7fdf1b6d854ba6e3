using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Sandbox.Tasks;

/// <summary>
/// What the last check saw and said, in one file: the fingerprint of everything that went in, the exit code, and the lines
/// that came out. Where the fingerprint still holds, the lines are logged again and the tool is not started.
/// </summary>
/// <remarks>
/// Contents are hashed, not times: a fresh checkout, a touched file or a clock set back change nothing, an edit within the
/// same second does. A state that cannot be read is no state.
/// </remarks>
internal sealed class CheckState
{
    private const string Header = "sandbox-check state 1";

    private CheckState(string fingerprint, int exitCode, IReadOnlyList<string> lines)
    {
        Fingerprint = fingerprint;
        ExitCode = exitCode;
        Lines = lines;
    }

    public string Fingerprint { get; }

    public int ExitCode { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>SHA-256, in hex, over options and over names and contents of files; a missing file counts as missing.</summary>
    public static string Of(IEnumerable<string> options, IEnumerable<string> files)
    {
        using var hash = SHA256.Create();
        var list = new StringBuilder();
        foreach (var option in options)
            list.Append(option).Append('\n');
        foreach (var file in files)
        {
            list.Append(file).Append('\n');
            if (!File.Exists(file))
            {
                list.Append("missing\n");
                continue;
            }
            using var stream = File.OpenRead(file);
            list.Append(Hex(hash.ComputeHash(stream))).Append('\n');
        }
        return Hex(hash.ComputeHash(Encoding.UTF8.GetBytes(list.ToString())));
    }

    /// <summary>The state in a file, or null where there is none that can be used.</summary>
    public static CheckState? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var lines = File.ReadAllLines(path, Encoding.UTF8);
        return lines.Length >= 3 && lines[0] == Header && int.TryParse(lines[2], out var exitCode)
            ? new CheckState(lines[1], exitCode, lines.Skip(3).ToArray())
            : null;
    }

    /// <summary>Writes a state; its last step is a rename, so that a build that is stopped leaves the old one.</summary>
    public static void Write(string path, string fingerprint, int exitCode, IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var pending = path + ".new";
        // What lies there may be a link that came with a pull request.
        File.Delete(pending);
        File.WriteAllLines(pending, new[] { Header, fingerprint, exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture) }.Concat(lines), new UTF8Encoding(false));
        File.Delete(path);
        File.Move(pending, path);
    }

    private static string Hex(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");
}
