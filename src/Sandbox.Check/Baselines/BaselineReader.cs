using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sandbox.Analysis.Suppressions;

namespace Sandbox.Check.Baselines;

/// <summary>
/// Reads a baseline file: strict JSON, known keys only, each once. A file that is not exactly what it should be holds nothing back and
/// stops the check, because a half-read one would hide the wrong findings.
/// </summary>
internal ref partial struct BaselineReader
{
    public const int MaxBytes = 16 << 20;
    private const int MaxEntries = 100_000;
    private const int MaxText = 4096;

    private static readonly string[] s_rootKeys = ["$schema", "version", "entries"];
    private static readonly string[] s_entryKeys = ["fingerprint", "rule", "path", "count", "reason", "owner", "expires"];

    private readonly string _shown;
    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private long _counted;

    private BaselineReader(string shown, ReadOnlySpan<byte> json)
    {
        _shown = shown;
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <param name="shown">The file's name for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="ToolException">It is no baseline.</exception>
    public static ImmutableArray<BaselineEntry> Read(string shown, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new ToolException($"the baseline {SafeText.Line(shown)} is larger than {MaxBytes >> 20} MB");
        var reader = new BaselineReader(shown, bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        try
        {
            return reader.ReadRoot();
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{SafeText.Line(shown)}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: the baseline is not valid JSON; mend it, or make it again by 'baseline create'", exception);
        }
        catch (InvalidOperationException)
        {
            throw reader.Wrong("a text is not valid UTF-8");
        }
    }

    private ImmutableArray<BaselineEntry> ReadRoot()
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var (hasVersion, seen) = (false, new HashSet<string>(StringComparer.Ordinal));
        Next(JsonTokenType.StartObject, "the baseline must be an object with 'version' and 'entries'");
        while (NextKey(s_rootKeys, seen) is { } key)
        {
            switch (key)
            {
                case "version":
                    if (Number("version") != 1)
                        throw Wrong("'version' must be 1");
                    hasVersion = true;
                    break;
                case "entries":
                    ReadEntries(entries);
                    break;
                default:
                    Text(key);
                    break;
            }
        }

        _reader.Read();
        return hasVersion ? entries.ToImmutable() : throw Wrong("'version' is missing; this tool writes 1");
    }

    private void ReadEntries(ImmutableArray<BaselineEntry>.Builder entries)
    {
        Next(JsonTokenType.StartArray, "'entries' must be a list");
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType != JsonTokenType.StartObject)
                throw Wrong("an entry must be an object");
            if (entries.Count == MaxEntries)
                throw Wrong($"more than {MaxEntries} entries");
            entries.Add(ReadEntry());
        }
    }

    private BaselineEntry ReadEntry()
    {
        var (line, seen) = (Line(), new HashSet<string>(StringComparer.Ordinal));
        var (fingerprint, rule, path, reason, owner, count, expires) = ("", "", "", "", (string?)null, 1, (DateOnly?)null);
        while (NextKey(s_entryKeys, seen) is { } key)
        {
            switch (key)
            {
                case "fingerprint":
                    fingerprint = Text(key) is var hash && Fingerprint().IsMatch(hash) ? hash : throw Wrong("'fingerprint' must be 32 hexadecimal digits");
                    break;
                case "rule":
                    rule = Text(key) is var id && RuleId().IsMatch(id) ? id : throw Wrong("'rule' must be a rule id such as SBX1101");
                    break;
                case "path":
                    path = Text(key);
                    break;
                case "count":
                    count = Number(key) is >= 1 and <= 1_000_000 and var number ? number : throw Wrong("'count' must be a number from 1 to 1000000");
                    break;
                case "reason":
                    reason = Text(key);
                    break;
                case "owner":
                    owner = Text(key);
                    break;
                default:
                    expires = DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                        ? day : throw Wrong("'expires' must be a day such as 2027-01-31");
                    break;
            }
        }

        foreach (var (key, value) in new[] { ("fingerprint", fingerprint), ("rule", rule), ("path", path), ("reason", reason) })
        {
            if (value.Length == 0)
                throw Wrong($"the entry has no '{key}'; each needs fingerprint, rule, path and reason", line: line);
        }

        return new BaselineEntry(fingerprint, rule, path, count, reason, owner, expires, line);
    }

    /// <summary>The next key of the object that is being read; null at its end.</summary>
    private string? NextKey(string[] known, HashSet<string> seen)
    {
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndObject)
            return null;
        var key = _reader.GetString()!;
        if (!known.Contains(key))
            throw Wrong($"unknown key '{key}'{Suggestion.For(key, known)}");
        return seen.Add(key) ? key : throw Wrong($"key '{key}' is given twice");
    }

    private string Text(string key)
    {
        if (!_reader.Read() || _reader.TokenType != JsonTokenType.String)
            throw Wrong($"'{key}' must be a text");
        var text = _reader.GetString()!;
        return string.IsNullOrWhiteSpace(text) ? throw Wrong($"'{key}' is empty")
            : text.Length > MaxText ? throw Wrong($"'{key}' is longer than {MaxText} characters") : text;
    }

    private int Number(string key) => _reader.Read() && _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var number)
        ? number : throw Wrong($"'{key}' must be a whole number");

    private void Next(JsonTokenType type, string problem)
    {
        if (!_reader.Read() || _reader.TokenType != type)
            throw Wrong(problem);
    }

    private int Line()
    {
        _line += _json[(int)_counted..(int)_reader.TokenStartIndex].Count((byte)'\n');
        _counted = _reader.TokenStartIndex;
        return _line;
    }

    private ToolException Wrong(string problem, int line = 0) =>
        new($"{SafeText.Line(_shown)}:{(line > 0 ? line : Line())}: the baseline is not usable: {SafeText.Line(problem)}");

    [GeneratedRegex("^[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Fingerprint();

    [GeneratedRegex("^SBX[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();
}
