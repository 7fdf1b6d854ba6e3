using System.ComponentModel;
using System.Diagnostics;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>SIGKILL, for processes that may have ended already.</summary>
internal static class ProcessKill
{
    public static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            Kill(process);
        }
        catch (ArgumentException)
        {
            return; // It is gone already.
        }
    }

    public static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            return; // It is gone already, or about to be.
        }
    }
}
