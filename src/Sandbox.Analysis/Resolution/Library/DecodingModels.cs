using System.Numerics;

using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>Functions that decode, decompress and reverse text, and make bytes.</summary>
internal static class DecodingModels
{
    public static void Register(Dictionary<string, LibraryModel> models)
    {
        foreach (var name in (string[])["b64decode", "standard_b64decode", "urlsafe_b64decode", "decodebytes", "decodestring"])
            models["base64." + name] = static (interpreter, site, _) => site[0] is { } data ? Codecs.Base64(interpreter, site.Node, data) : null;
        models["binascii.a2b_base64"] = models["base64.b64decode"];
        models["base64.b32decode"] = static (interpreter, site, _) => site[0] is { } data ? Codecs.Base32(interpreter, site.Node, data) : null;
        models["base64.b16decode"] = models["binascii.unhexlify"] = models["binascii.a2b_hex"] = models["builtins.bytes.fromhex"] = models["builtins.bytearray.fromhex"] =
            static (interpreter, site, _) => site[0] is { } data ? Codecs.Hex(interpreter, site.Node, data) : null;
        models["base64.b85decode"] = static (interpreter, site, _) => site[0] is { } data ? Codecs.Base85(interpreter, site.Node, data, isAscii85: false) : null;
        models["base64.a85decode"] = static (interpreter, site, _) => site[0] is { } data ? Codecs.Base85(interpreter, site.Node, data, isAscii85: true) : null;
        models["zlib.decompress"] = static (interpreter, site, _) =>
            site[0] is { } data ? Codecs.Inflate(interpreter, site.Node, data, site.Get(1, "wbits") is ConstantValue { Value: long bits } ? (bits < 0 ? "deflate" : bits > 15 ? "gzip" : "zlib") : "zlib") : null;
        models["gzip.decompress"] = static (interpreter, site, _) => site[0] is { } data ? Codecs.Inflate(interpreter, site.Node, data, "gzip") : null;
        models["bz2.decompress"] = models["lzma.decompress"] = models["quopri.decodestring"] = models["binascii.a2b_uu"] = models["binascii.a2b_qp"] =
            models["marshal.loads"] = static (_, site, known) => UnknownValue.Of(site.Taint | Taint.Decoded | (known.Name == "marshal.loads" ? Taint.Deserialized : Taint.None)).WithTrace(site[0]?.Trace);
        models["codecs.decode"] = static (interpreter, site, _) => site.Arguments is [var data, ..]
            ? Codecs.DecodeByName(interpreter, site.Node, data, (site.Get(1, "encoding") as ConstantValue)?.Text ?? "utf-8") : null;
        models["codecs.encode"] = static (interpreter, site, _) => site[0] is ConstantValue { Text: { } text } data
            ? (site.Get(1, "encoding") as ConstantValue)?.Text is { } name && name.StartsWith("rot", StringComparison.OrdinalIgnoreCase)
                ? Codecs.Decoded(interpreter, site.Node, ConstantValue.Of(Codecs.Rot13(text)), data)
                : Codecs.Encode(interpreter, text, (site.Get(1, "encoding") as ConstantValue)?.Text ?? "utf-8")
            : null;
        models["builtins.bytes"] = static (interpreter, site, _) => Bytes(interpreter, site);
        models["builtins.bytearray"] = static (interpreter, site, _) => Bytes(interpreter, site) is ConstantValue { Bytes: { } bytes }
            ? interpreter.NewSequence(SequenceKind.Bytearray, bytes.Select(item => ConstantValue.Of((long)item)))
            : interpreter.NewSequence(SequenceKind.Bytearray, [], UnknownValue.Number);
        models["builtins.memoryview"] = static (_, site, _) => site[0];
        models["builtins.str.maketrans"] = static (interpreter, site, _) => TextMethods.MakeTrans(interpreter, site);
        models["builtins.bytes.maketrans"] = static (_, site, _) => MakeTrans(site);
        models["builtins.int.from_bytes"] = static (_, site, _) => site[0] is ConstantValue { Bytes: { } bytes }
            ? ConstantValue.Of(new BigInteger(bytes, isUnsigned: true, isBigEndian: (site.Get(1, "byteorder") as ConstantValue)?.Text != "little"))
            : UnknownValue.Of((site[0]?.Taint ?? Taint.None) & (Taint.Secret | Taint.Environment), ValueFacts.Number);
        models["builtins.int.to_bytes"] = static (_, site, _) => site[0] is ConstantValue number ? BytesMethods.FromInteger(number, site.Skip(1)) : null;
        foreach (var method in (string[])["join", "format", "replace", "lower", "upper", "strip", "split", "translate", "title", "swapcase", "removeprefix", "removesuffix", "encode", "capitalize", "format_map", "__add__", "__mod__", "casefold"])
            models["builtins.str." + method] = (interpreter, site, _) => site[0] is { } text ? Methods.Call(interpreter, new BoundMethodValue(text, method, null), site.Skip(1)) : null;
        foreach (var method in (string[])["decode", "join", "replace", "hex", "translate"])
            models["builtins.bytes." + method] = (interpreter, site, _) => site[0] is { } bytes ? Methods.Call(interpreter, new BoundMethodValue(bytes, method, null), site.Skip(1)) : null;
        models["urllib.parse.unquote"] = models["urllib.parse.unquote_plus"] = static (interpreter, site, _) => site[0] is ConstantValue { Text: { } text } data
            ? Codecs.Decoded(interpreter, site.Node, ConstantValue.Of(Uri.UnescapeDataString(text)), data) : null;
        models["html.unescape"] = static (interpreter, site, _) => site[0] is ConstantValue { Text: { } text } data
            ? Codecs.Decoded(interpreter, site.Node, ConstantValue.Of(System.Net.WebUtility.HtmlDecode(text)), data) : null;
        models["re.sub"] = static (_, site, _) => site.Arguments is [ConstantValue { Text: { } pattern }, ConstantValue { Text: { } by }, ConstantValue { Text: { } text }, ..] && IsLiteral(pattern)
            ? ConstantValue.Of(text.Replace(pattern, by, StringComparison.Ordinal)) : null;
        models["sys.intern"] = static (_, site, _) => site[0];
    }

    private static bool IsLiteral(string pattern) => pattern.Length > 0 && pattern.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '-' or '#' or '@' or '~');

    private static AbstractValue? Bytes(Interpreter interpreter, CallSite site)
    {
        switch (site[0])
        {
            case null:
                return ConstantValue.Of(Array.Empty<byte>());
            case ConstantValue { Bytes: not null } bytes:
                return bytes;
            case ConstantValue { Text: { } text }:
                return Codecs.Encode(interpreter, text, (site.Get(1, "encoding") as ConstantValue)?.Text ?? "utf-8");
            case ConstantValue { Value: long count and >= 0 and < 65536 }:
                return ConstantValue.Of(new byte[count]);
            case InstanceValue instance:
                return interpreter.CallHook(instance, "__bytes__", site.Node, [], Operations.ImplicitVia.OperatorHook);
            case var other:
                var elements = interpreter.Iterate(other, site.Node);
                if (elements.Exact is { } items && SequenceMethods.Bytes(interpreter.NewSequence(SequenceKind.List, items)) is { } made)
                    return ConstantValue.Of(made).WithTrace(interpreter.Step(site.Node, TraceReason.Folded, TextParts.Shorten(ConstantValue.Of(made)), other.Trace));
                return UnknownValue.Of(other.Taint);
        }
    }

    private static ConstantValue? MakeTrans(CallSite site)
    {
        if (site.Arguments is not [ConstantValue { Bytes: { } from }, ConstantValue { Bytes: { } to }] || from.Length != to.Length)
            return null;
        var table = Enumerable.Range(0, 256).Select(item => (byte)item).ToArray();
        for (var i = 0; i < from.Length; i++)
            table[from[i]] = to[i];
        return ConstantValue.Of(table);
    }

}
