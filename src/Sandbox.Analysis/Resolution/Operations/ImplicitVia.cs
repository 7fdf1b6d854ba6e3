namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>How a call happens that the source does not spell as one.</summary>
public enum ImplicitVia : byte
{
    /// <summary>It is spelt as a call.</summary>
    None,
    Decorator,

    /// <summary>An operator, index, comparison, iteration … of a class with the dunder method.</summary>
    OperatorHook,
    ContextManager,
    Descriptor,
    Property,
    Metaclass,

    /// <summary><c>__init_subclass__</c>, <c>__set_name__</c>, <c>__class_getitem__</c>, <c>__prepare__</c> …</summary>
    ClassHook,

    /// <summary><c>__del__</c>, <c>weakref.finalize</c>.</summary>
    Finalizer,

    /// <summary><c>__reduce__</c> and its like: called when an object is pickled, its result when unpickled.</summary>
    Reduce,

    /// <summary><c>__getattr__</c>, <c>__getattribute__</c>, <c>__missing__</c>; on a module too.</summary>
    AttributeHook,
    ExitHandler,
    Thread,
    Signal,

    /// <summary><c>sys.excepthook</c>, <c>sys.settrace</c>, <c>builtins.print = …</c> and other places where the interpreter calls what it finds.</summary>
    InterpreterHook,

    /// <summary><c>map</c>, <c>sorted(key=)</c>, <c>functools.reduce</c> and any known function that calls its argument.</summary>
    Callback,

    /// <summary>The formatting of a string: <c>__format__</c>, <c>__str__</c>, <c>__repr__</c>.</summary>
    Formatting,

    /// <summary>A field default or factory of a dataclass, an enum's <c>_missing_</c> and other library protocols.</summary>
    LibraryProtocol,
}
