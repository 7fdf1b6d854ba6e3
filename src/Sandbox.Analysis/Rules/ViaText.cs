using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules;

/// <summary>How an unspelt call comes about, in words that follow the name of what is called.</summary>
internal static class ViaText
{
    public static string Of(ImplicitVia via) => via switch
    {
        ImplicitVia.None => "",
        ImplicitVia.Decorator => ", called as a decorator",
        ImplicitVia.OperatorHook => ", called by an operator",
        ImplicitVia.ContextManager => ", called by a with statement",
        ImplicitVia.Descriptor => ", called by a descriptor",
        ImplicitVia.Property => ", called by a property",
        ImplicitVia.Metaclass => ", called by a metaclass",
        ImplicitVia.ClassHook => ", called when a class is made or indexed",
        ImplicitVia.Finalizer => ", called when an object is freed",
        ImplicitVia.Reduce => ", called when an object is pickled or unpickled",
        ImplicitVia.AttributeHook => ", called by an attribute hook",
        ImplicitVia.ExitHandler => ", called at exit",
        ImplicitVia.Thread => ", called in a thread",
        ImplicitVia.Signal => ", called by a signal",
        ImplicitVia.InterpreterHook => ", called by the interpreter",
        ImplicitVia.Callback => ", called back",
        ImplicitVia.Formatting => ", called by formatting",
        _ => ", called by a library",
    };
}
