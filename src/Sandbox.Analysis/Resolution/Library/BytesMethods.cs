using System.Text;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Methods of bytes; those it shares with str are done on Latin-1 text.</summary>
internal static class BytesMethods
{
    public static AbstractValue Call(Interpreter interpreter, ConstantValue receiver, byte[] bytes, string method, in CallSite site)
    {
        if (!interpreter.MayFold(bytes.Length))
            return UnknownValue.Of(Taint.Budget);
        switch (method)
        {
            case "decode":
                return Codecs.Decode(interpreter, site.Node, bytes, (site.Get(0, "encoding") as ConstantValue)?.Text ?? "utf-8", receiver.Trace);
            case "hex" when site.Arguments.Length == 0:
                return ConstantValue.Of(Convert.ToHexStringLower(bytes)).WithTrace(receiver.Trace);
            case "translate" when site[0] is ConstantValue { Bytes: { Length: 256 } table }:
                return ConstantValue.Of(bytes.Select(item => table[item]).ToArray()).WithTrace(receiver.Trace);
            case "join" when site[0] is { } items:
                var elements = interpreter.Iterate(items, site.Node);
                if (elements.Exact is not { } list)
                    return UnknownValue.Of(elements.Any.Taint);
                var parts = new List<AbstractValue>();
                for (var i = 0; i < list.Count; i++)
                {
                    if (i > 0)
                        parts.Add(receiver);
                    parts.Add(list[i]);
                }

                return TextParts.Concat(interpreter, site.Node, parts, isBytes: true);
            case "tobytes" or "__bytes__":
                return receiver;
        }

        // b'…'.replace and its like: the same on text, as long as all arguments are bytes too.
        var converted = site with { Arguments = [.. site.Arguments.Select(ToText)] };
        var text = Encoding.Latin1.GetString(bytes);
        return TextMethods.Call(interpreter, ConstantValue.Of(text), text, method, converted) switch
        {
            ConstantValue { Text: { } result } constant => ConstantValue.Of(Encoding.Latin1.GetBytes(result)).WithTrace(constant.Trace ?? receiver.Trace),
            SequenceValue { IsExact: true } sequence => interpreter.NewSequence(
                sequence.SequenceKind,
                sequence.Elements.Items.Select(item => item is ConstantValue { Text: { } part } ? ConstantValue.Of(Encoding.Latin1.GetBytes(part)) : item)),
            var other => other,
        };
    }

    /// <summary><c>number.to_bytes(length, order)</c>; null for what is no integer.</summary>
    public static AbstractValue? FromInteger(ConstantValue value, in CallSite site)
    {
        if (Folding.ToInteger(value) is not { } number)
            return null;
        if (site.Get(0, "length") is not ConstantValue { Value: long length } || length is < 0 or > 65536 || number.Sign < 0)
            return UnknownValue.Plain;
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: false);
        Array.Resize(ref bytes, (int)length);
        if ((site.Get(1, "byteorder") as ConstantValue)?.Text != "little")
            Array.Reverse(bytes);
        return ConstantValue.Of(bytes);
    }

    private static AbstractValue ToText(AbstractValue value) =>
        value is ConstantValue { Bytes: { } bytes } ? ConstantValue.Of(Encoding.Latin1.GetString(bytes)) : value;
}
