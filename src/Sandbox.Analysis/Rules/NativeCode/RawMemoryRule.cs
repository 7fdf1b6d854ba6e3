using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.NativeCode;

/// <summary>SBX1502: reaches into raw memory.</summary>
public sealed class RawMemoryRule() : EffectRule(
    new DiagnosticDescriptor("SBX1502", "raw-memory", Category.NativeCode, "Reaches into raw memory", 20, 0, [119], "high"),
    new RuleDocumentation(
        What: "`ctypes` pointers and casts, executable `mmap`, shared memory by name.",
        Why: "With raw memory an interpreter's checks can be patched out; executable memory holds shellcode.",
        Bad: """
            import mmap

            mmap.mmap(-1, 4096, prot=mmap.PROT_EXEC | mmap.PROT_WRITE)
            """,
        Good: """
            import numpy as np

            buffer = np.zeros(4096)
            """,
        Allow: Allowing.Points),
    "native.memory",
    "native.shared",
    "native.find")
{
    private const long ProtExec = 4;

    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        if (use.Symbol.Name == "mmap.PROT_EXEC")
            return use.At(30, 70, $"Maps executable memory: {use.Description}");
        if (use.Symbol.Name == "mmap.mmap")
        {
            return use.Argument("prot") is ConstantValue value && value.TryGetInteger(out var protection) && (protection & ProtExec) != 0
                ? use.At(30, 70, $"Maps executable memory: {use.Description}")
                : null;
        }

        return use.Symbol.Name.EndsWith(".from_address", StringComparison.Ordinal) || use.Symbol.Name == "numpy.__array_interface__"
            || use.Symbol.Name is "ctypes.string_at" or "ctypes.cast" or "ctypes.memmove" or "ctypes.memset" or "ctypes.CFUNCTYPE" or "ctypes.PYFUNCTYPE" or "ctypes.py_object" or "_ctypes.PyObj_FromPtr"
            ? use.At(30, 70, $"{Descriptor.Title}: {use.Description}")
            : use.At(5, 0, $"{Descriptor.Title}: {use.Description}");
    }
}
