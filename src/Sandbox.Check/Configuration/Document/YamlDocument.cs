using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sandbox.Check.Configuration.Document;

/// <summary>
/// Reads YAML (and so JSON) into <see cref="ConfigNode"/>s. The document is untrusted: one document, no tags, no duplicate keys,
/// and caps on size, depth, aliases and expanded values, so that none of YAML's bombs goes off.
/// </summary>
internal sealed class YamlDocument
{
    private const int MaxLength = 1 << 20;
    private const int MaxDepth = 32;
    private const int MaxAliases = 100;
    private const int MaxNodes = 20_000;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly Dictionary<string, (ConfigNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _aliases;
    private int _nodes;

    private YamlDocument(string file, string text)
    {
        _file = file;
        _parser = new Parser(new StringReader(text));
    }

    /// <exception cref="ConfigException">The text is no YAML, or more than a configuration may be.</exception>
    public static ConfigMap Read(string file, string text)
    {
        if (text.Length > MaxLength)
            throw new ConfigException(file, "is larger than 1 MB; a configuration is not");
        // The parser takes it for the end and would leave the rest unread.
        if (text.Contains('\0'))
            throw new ConfigException(file, "holds a NUL character; a configuration is plain text");
        try
        {
            return new YamlDocument(file, text).ReadRoot();
        }
        catch (YamlException exception)
        {
            var message = exception.InnerException?.Message ?? exception.Message;
            throw new ConfigException(new ConfigOrigin(file, (int)exception.Start.Line, (int)exception.Start.Column), $"not valid YAML: {message.ReplaceLineEndings(" ")}");
        }
    }

    private ConfigMap ReadRoot()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
            return new ConfigMap(new ConfigOrigin(_file, 1, 1), []);
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
            throw new ConfigException(_file, "holds more than one YAML document; keep one");
        return root switch
        {
            ConfigMap map => map,
            ConfigScalar { IsNull: true } => new ConfigMap(root.Where, []),
            _ => throw new ConfigException(root.Where, $"the configuration must be a mapping of keys, not {root.Kind}"),
        };
    }

    private ConfigNode ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new ConfigException(Where(_parser.Current), $"nested deeper than {MaxDepth} levels");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return Expand(alias);
        if (_parser.Current is not NodeEvent next)
            throw new ConfigException(Where(_parser.Current), "expected a value");
        if (!next.Tag.IsEmpty)
            throw new ConfigException(Where(next), $"tags such as '{next.Tag.Value}' are not accepted; write the plain value");

        var before = _nodes;
        Count(1, next);
        ConfigNode node = next switch
        {
            Scalar => ReadScalar(),
            SequenceStart => ReadList(depth),
            MappingStart => ReadMap(depth),
            _ => throw new ConfigException(Where(next), "expected a value"),
        };
        if (!next.Anchor.IsEmpty)
            _anchors[next.Anchor.Value] = (node, _nodes - before);
        return node;
    }

    private ConfigNode Expand(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            throw new ConfigException(Where(alias), $"alias '*{alias.Value.Value}' has no anchor before it");
        if (++_aliases > MaxAliases)
            throw new ConfigException(Where(alias), $"more than {MaxAliases} aliases");
        Count(target.Size, alias);
        return target.Node;
    }

    private ConfigScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        return new ConfigScalar(Where(scalar), scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));
    }

    private ConfigList ReadList(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<ConfigNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new ConfigList(Where(start), items.ToImmutable());
    }

    private ConfigMap ReadMap(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<ConfigEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (_parser.Current is not Scalar)
                throw new ConfigException(Where(_parser.Current), "a key must be plain text");
            var key = ReadScalar();
            Count(1, start);
            if (!seen.Add(key.Text))
                throw new ConfigException(key.Where, $"key '{key.Text}' is given twice");
            entries.Add(new ConfigEntry(key.Text, key.Where, ReadNode(depth + 1)));
        }

        return new ConfigMap(Where(start), entries.ToImmutable());
    }

    private void Count(int nodes, ParsingEvent at)
    {
        _nodes += nodes;
        if (_nodes > MaxNodes)
            throw new ConfigException(Where(at), $"more than {MaxNodes} values, aliases expanded");
    }

    private ConfigOrigin Where(ParsingEvent? at) => at is null ? new(_file) : new(_file, (int)at.Start.Line, (int)at.Start.Column);
}
