using System.Text;
using Sandbox.Python.Text;

namespace Sandbox.Python.Dumping;

/// <summary>UTF-16 offsets as CPython counts: lines from 1, columns in UTF-8 bytes from 0.</summary>
/// <remarks>Within a line the last answer is the start of the next count, so that a long line costs one pass, not one a node.</remarks>
internal sealed class PositionMap(SourceText source)
{
    private readonly bool _isAscii = Ascii.IsValid(source.Text);
    private int _offset;
    private int _line = 1;
    private int _column;

    public (int Line, int Column) Of(int offset)
    {
        var line = source.PositionOf(offset).Line;
        var start = source.LineStart(line);
        if (_isAscii)
            return (line, offset - start);
        if (line != _line || offset < _offset)
        {
            // Backwards in one line: count what lies between, if that is less than from the line's start.
            if (line == _line && _offset - offset < offset - start)
            {
                _column -= Encoding.UTF8.GetByteCount(source.Text.AsSpan(offset, _offset - offset));
                _offset = offset;
                return (line, _column);
            }

            _line = line;
            _offset = start;
            _column = 0;
        }

        _column += Encoding.UTF8.GetByteCount(source.Text.AsSpan(_offset, offset - _offset));
        _offset = offset;
        return (line, _column);
    }
}
