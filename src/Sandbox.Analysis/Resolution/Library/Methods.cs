using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of built-in types, by the receiver's value.</summary>
internal static class Methods
{
    public static AbstractValue Call(Interpreter interpreter, BoundMethodValue method, in CallSite site)
    {
        if (method.Name is "__getattribute__" && site[0] is { } name)
            return interpreter.ReadNamed(site.Node, method.Receiver, name, MemberAccess.GetAttr, isCalled: false);
        if (method.Name is "__get__" && method.Receiver is FunctionValue function)
            return site[0] is { } self and not ConstantValue ? new BoundMethodValue(self, function.Function.Name, function) : function;
        // A method of the class by way of one of its instances: b''.fromhex('…').
        if (method.Name is "fromhex" or "from_bytes" or "fromkeys" && interpreter.TypeOf(method.Receiver) is KnownValue type && LibraryModels.Find($"{type.Name}.{method.Name}") is { } model)
            return model(interpreter, site, type) ?? UnknownValue.Of(site.Taint);
        switch (method.Receiver)
        {
            case ConstantValue { Text: { } text } receiver:
                return TextMethods.Call(interpreter, receiver, text, method.Name, site);
            case ConstantValue { Bytes: { } bytes } receiver:
                return BytesMethods.Call(interpreter, receiver, bytes, method.Name, site);
            case ConstantValue { IsNumber: true } number when method.Name == "to_bytes":
                return BytesMethods.FromInteger(number, site) ?? UnknownValue.Number;
            case ConstantValue:
                return UnknownValue.Number;
            case TextValue text:
                return TextMethods.CallPartial(interpreter, text, method.Name, site);
            case SequenceValue sequence:
                return SequenceMethods.Call(interpreter, sequence, method.Name, site);
            case DictionaryValue dictionary:
                return DictionaryMethods.Call(interpreter, dictionary, method.Name, site);
            case NamespaceValue names:
                return NamespaceMethods.Call(interpreter, names, method.Name, site);
            default:
                return UnknownValue.Of(method.Receiver.Taint | site.Taint);
        }
    }
}
