# Attack: open raw and packet sockets
# Expected: ok
# Output: {"through": []}
import socket

through = []
for family, kind, protocol in ((socket.AF_INET, socket.SOCK_RAW, 1), (socket.AF_PACKET, socket.SOCK_RAW, 3)):
    try:
        socket.socket(family, kind, protocol)
        through.append([int(family), int(kind)])
    except OSError:
        pass
result = {"through": through}
