using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>The names that every module sees without binding them (Python 3.14, module <c>builtins</c>).</summary>
internal static class Builtins
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable", "chr", "classmethod", "compile",
        "complex", "copyright", "credits", "delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "exit", "filter", "float", "format", "frozenset",
        "getattr", "globals", "hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "license", "list", "locals",
        "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property", "quit", "range", "repr", "reversed", "round",
        "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "__import__", "__build_class__",
        "ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup", "BlockingIOError", "BrokenPipeError", "BufferError",
        "BytesWarning", "ChildProcessError", "ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
        "DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception", "ExceptionGroup", "FileExistsError",
        "FileNotFoundError", "FloatingPointError", "FutureWarning", "GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError",
        "IndexError", "InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError",
        "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError", "OverflowError", "PendingDeprecationWarning",
        "PermissionError", "ProcessLookupError", "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError", "RuntimeWarning", "StopAsyncIteration",
        "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError", "SystemExit", "TabError", "TimeoutError", "TypeError", "UnboundLocalError",
        "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError", "Warning",
        "ZeroDivisionError",
    };

    /// <summary>Whether a name is a builtin's.</summary>
    public static bool IsName(string name) => Names.Contains(name);

    /// <summary>What a name means that no scope binds; null where it is no builtin.</summary>
    public static AbstractValue? Find(Interpreter interpreter, NameExpression node, bool isCalled)
    {
        var name = node.Name;
        if (interpreter.Builtin(name) is { } known)
        {
            if (!isCalled && known.HasEffect)
                interpreter.Emit(new MemberReadOperation(node, interpreter.Context(), interpreter.BuiltinsModule, name, null, known, MemberAccess.Name));
            return known;
        }

        switch (name)
        {
            case "__name__":
                return ConstantValue.Of(interpreter.IsMain ? "__main__" : interpreter.CurrentFrame.Unit.ModuleName);
            case "__file__":
                return new TextValue([UnknownValue.Text, ConstantValue.Of(".py")]);
            case "__builtins__":
                interpreter.Emit(new MemberReadOperation(node, interpreter.Context(), interpreter.BuiltinsModule, name, null, interpreter.BuiltinsModule, MemberAccess.Name));
                return interpreter.BuiltinsModule;
            case "__loader__":
                var loader = new KnownInstance("importlib.machinery.SourceFileLoader", null, [], Taint.None);
                interpreter.Emit(new MemberReadOperation(node, interpreter.Context(), interpreter.BuiltinsModule, name, null, loader, MemberAccess.Name));
                return loader;
            case "__spec__":
                return new KnownInstance("importlib.machinery.ModuleSpec", null, [], Taint.None);
            case "__doc__" or "__package__" or "__path__" or "__annotations__" or "__class__" or "__qualname__" or "__module__" or "__debug__":
                return UnknownValue.Plain;
            default:
                return null;
        }
    }
}
