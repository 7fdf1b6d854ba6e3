using System.Buffers;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>Reads the parts of Python's regular expressions that matter to <see cref="ExponentialPattern"/>.</summary>
internal sealed class PatternParser
{
    private const int MaxDepth = 30;

    private static readonly SearchValues<char> Bounds = SearchValues.Create("0123456789,");

    private readonly string _text;
    private int _at;
    private bool _failed;

    private readonly LetterSet _dot;

    private PatternParser(string text, bool dotIsAll)
    {
        _text = text;
        _dot = dotIsAll ? LetterSet.All : LetterSet.Of('\n').Not();
    }

    /// <summary>The pattern's parts, or null where it is not understood.</summary>
    public static PatternNode? Parse(string pattern, bool dotIsAll)
    {
        var parser = new PatternParser(pattern, dotIsAll);
        var node = parser.ParseChoice(0);
        return parser._failed || parser._at < pattern.Length ? null : node;
    }

    private PatternNode ParseChoice(int depth)
    {
        var options = new List<PatternNode> { ParseSequence(depth) };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            options.Add(ParseSequence(depth));
        }

        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    private PatternNode.Sequence ParseSequence(int depth)
    {
        var items = new List<PatternNode>();
        while (_at < _text.Length && !_failed && _text[_at] is not ('|' or ')'))
        {
            if (ParseAtom(depth) is { } atom)
                items.Add(ParseRepeat(atom));
        }

        return new PatternNode.Sequence(items);
    }

    private PatternNode? ParseAtom(int depth)
    {
        var letter = _text[_at++];
        switch (letter)
        {
            case '(':
                return ParseGroup(depth + 1);
            case '[':
                return new PatternNode.Letter(ParseClass());
            case '.':
                return new PatternNode.Letter(_dot);
            case '^' or '$':
                return new PatternNode.Anchor();
            case '\\' when _at < _text.Length:
                var escaped = _text[_at++];
                return escaped is 'b' or 'B' or 'A' or 'Z' || char.IsAsciiDigit(escaped) ? new PatternNode.Anchor() : new PatternNode.Letter(Escape(escaped));
            default:
                return new PatternNode.Letter(LetterSet.Of(letter));
        }
    }

    private PatternNode? ParseGroup(int depth)
    {
        if (depth > MaxDepth)
        {
            _failed = true;
            return null;
        }

        var isAround = false;
        if (_at + 1 < _text.Length && _text[_at] == '?')
        {
            isAround = _text[_at + 1] is '=' or '!' || (_text[_at + 1] == '<' && _at + 2 < _text.Length && _text[_at + 2] is '=' or '!');
            // Flags, names, conditions and atomic groups: skip to what they hold.
            if (_text[_at + 1] == ':')
                _at += 2;
            else if (isAround)
                _at += _text[_at + 1] == '<' ? 3 : 2;
            else if (_text[_at + 1] == 'P' && _text.IndexOf('>', _at) is > 0 and var close)
                _at = close + 1;
            else
                _failed = true;
        }

        var body = ParseChoice(depth);
        if (_at >= _text.Length || _text[_at++] != ')')
            _failed = true;
        return isAround ? new PatternNode.Anchor() : body;
    }

    /// <summary>Bounded repetitions of so many times are as good as unbounded.</summary>
    private const int ManyTimes = 12;

    private PatternNode ParseRepeat(PatternNode atom)
    {
        while (_at < _text.Length && _text[_at] is '*' or '+' or '?' or '{')
        {
            var (isOptional, isUnbounded, isDemanding) = (_text[_at] is '*' or '?', _text[_at] is '*' or '+', false);
            if (_text[_at] == '{')
            {
                var close = _text.IndexOf('}', _at);
                if (close < 0 || _text.AsSpan(_at + 1, close - _at - 1).IndexOfAnyExcept(Bounds) >= 0)
                    return atom;
                var bounds = _text[(_at + 1)..close];
                (isOptional, isUnbounded) = (bounds.StartsWith('0') || bounds.StartsWith(','), bounds.EndsWith(',') || (int.TryParse(bounds.AsSpan(bounds.IndexOf(',', StringComparison.Ordinal) + 1), out var most) && most >= ManyTimes));
                isDemanding = int.TryParse(bounds.AsSpan(0, bounds.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? comma : bounds.Length), out var least) && least >= ManyTimes;
                _at = close;
            }

            _at++;
            // A possessive repetition does not go back.
            if (_at < _text.Length && _text[_at] == '+')
                (isUnbounded, _at) = (false, _at + 1);
            else if (_at < _text.Length && _text[_at] == '?')
                _at++;
            atom = new PatternNode.Repeat(atom, isOptional, isUnbounded, isDemanding);
        }

        return atom;
    }

    private LetterSet ParseClass()
    {
        var isNegated = _at < _text.Length && _text[_at] == '^';
        if (isNegated)
            _at++;
        var set = default(LetterSet);
        var isFirst = true;
        while (_at < _text.Length && (_text[_at] != ']' || isFirst))
        {
            isFirst = false;
            var letter = _text[_at++];
            if (letter == '\\' && _at < _text.Length)
            {
                set = set.With(Escape(_text[_at++]));
            }
            else if (_at + 1 < _text.Length && _text[_at] == '-' && _text[_at + 1] != ']')
            {
                var last = _text[_at + 1];
                _at += 2;
                set = set.With(LetterSet.Where(item => item >= letter && item <= last, last >= 128 ? LetterKinds.All : LetterKinds.None));
            }
            else
            {
                set = set.With(LetterSet.Of(letter));
            }
        }

        _at++;
        return isNegated ? set.Not() : set;
    }

    private static LetterSet Escape(char letter) => letter switch
    {
        'd' => LetterSet.Where(char.IsAsciiDigit, LetterKinds.Digits),
        'D' => LetterSet.Where(item => !char.IsAsciiDigit(item), LetterKinds.All & ~LetterKinds.Digits),
        'w' => LetterSet.Where(item => char.IsAsciiLetterOrDigit(item) || item == '_', LetterKinds.Words | LetterKinds.Digits),
        'W' => LetterSet.Where(item => !char.IsAsciiLetterOrDigit(item) && item != '_', LetterKinds.Blanks | LetterKinds.Signs),
        's' => LetterSet.Where(char.IsWhiteSpace, LetterKinds.Blanks),
        'S' => LetterSet.Where(item => !char.IsWhiteSpace(item), LetterKinds.All & ~LetterKinds.Blanks),
        'n' => LetterSet.Of('\n'),
        't' => LetterSet.Of('\t'),
        'r' => LetterSet.Of('\r'),
        _ => LetterSet.Of(letter),
    };
}
