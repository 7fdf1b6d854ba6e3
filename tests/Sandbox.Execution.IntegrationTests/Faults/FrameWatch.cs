using System.Buffers.Binary;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>Follows the frames in one direction of an attached stream, byte by byte, and calls out each kind as its head is complete.</summary>
/// <param name="multiplexed">Whether the engine's eight-byte heads lie around the bytes, as they do in what a container writes.</param>
/// <param name="seen">Takes each frame's kind.</param>
internal sealed class FrameWatch(bool multiplexed, Action<char> seen)
{
    private readonly byte[] _outer = new byte[8];
    private readonly byte[] _head = new byte[5];
    private int _outerFilled;
    private int _filled;
    private uint _outerLeft;
    private uint _left;

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (multiplexed && _outerLeft == 0)
            {
                _outer[_outerFilled++] = bytes[0];
                bytes = bytes[1..];
                if (_outerFilled < _outer.Length) continue;
                _outerFilled = 0;
                _outerLeft = BinaryPrimitives.ReadUInt32BigEndian(_outer.AsSpan(4));
                continue;
            }

            var piece = multiplexed ? bytes[..(int)Math.Min((uint)bytes.Length, _outerLeft)] : bytes;
            _outerLeft -= multiplexed ? (uint)piece.Length : 0;
            bytes = bytes[piece.Length..];
            // Standard error has no frames.
            if (!multiplexed || _outer[0] == 1) Frames(piece);
        }
    }

    private void Frames(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var skipped = (int)Math.Min((uint)bytes.Length, _left);
            _left -= (uint)skipped;
            bytes = bytes[skipped..];
            if (bytes.IsEmpty) return;
            _head[_filled++] = bytes[0];
            bytes = bytes[1..];
            if (_filled < _head.Length) continue;
            _filled = 0;
            _left = BinaryPrimitives.ReadUInt32BigEndian(_head.AsSpan(1));
            seen((char)_head[0]);
        }
    }
}
