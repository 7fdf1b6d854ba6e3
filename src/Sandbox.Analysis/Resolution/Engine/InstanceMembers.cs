using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>Members of known instances whose value follows from how the instance was made.</summary>
internal static class InstanceMembers
{
    public const string Namespace = "argparse.Namespace";

    /// <summary>Classes whose methods are reported even where the tables do not list them.</summary>
    public static bool IsCallTracked(string className) =>
        className is "importlib.machinery.SourceFileLoader" or "importlib.machinery.ModuleSpec" or "ctypes.CDLL" or "ctypes.PyDLL" or "types.CodeType" or "types.ModuleType"
        || className.StartsWith("pathlib.", StringComparison.Ordinal)
        || className is "builtins.super" or "string.Formatter" or "string.Template" or "argparse.ArgumentParser" or "io.IOBase" or "re.Pattern" or "builtins.property";

    public static AbstractValue? Find(Interpreter interpreter, KnownInstance instance, string name)
    {
        if (instance.ClassName == Namespace)
            return ArgumentModels.Read(instance, name);
        if (instance.ClassName.StartsWith("pathlib.", StringComparison.Ordinal) && instance.Arguments.Length > 0)
            return ReadPath(instance, name);
        if (instance.ClassName == "importlib.machinery.ModuleSpec" && name == "loader")
            return new KnownInstance("importlib.machinery.SourceFileLoader", null, instance.Arguments, Taint.None).WithTrace(instance.Trace);
        if (instance.ClassName == "builtins.property" && name is "getter" or "setter" or "deleter")
            return new BoundMethodValue(instance, name, null);
        if (name == "args" && instance.ClassName.StartsWith("builtins.", StringComparison.Ordinal) && instance.Arguments.Length > 0)
            return interpreter.NewSequence(SequenceKind.Tuple, instance.Arguments);
        return null;
    }

    private static AbstractValue? ReadPath(KnownInstance path, string name) => name switch
    {
        "name" or "stem" or "suffix" => UnknownValue.Of(path.Arguments[0].Taint, ValueFacts.PlainName | ValueFacts.Text).WithTrace(path.Trace),
        // Folders above the input's: what is joined to them leads into the machine.
        "parents" when (path.Arguments[0].Taint & (Taint.InputPath | Taint.OutputPath)) != 0 => new KnownInstance(
            path.ClassName,
            path.Symbol,
            [new TextValue([UnknownValue.Of(path.Arguments[0].Taint), ConstantValue.Of("/../..")])],
            path.Taint).WithTrace(path.Trace),
        "parent" when path.Arguments[0] is ConstantValue { Text: { Length: > 1 } text } && text[0] == '/' => new KnownInstance(path.ClassName, path.Symbol, [PathModels.DirName(path.Arguments[0])], path.Taint).WithTrace(path.Trace),
        "parent" or "parents" or "anchor" or "parts" => new KnownInstance(
            path.ClassName,
            path.Symbol,
            [new TextValue([UnknownValue.Of(path.Arguments[0].Taint)])],
            path.Taint).WithTrace(path.Trace),
        _ => null,
    };
}
