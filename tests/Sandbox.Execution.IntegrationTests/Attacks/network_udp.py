# Attack: send a datagram out
# Expected: ok
# Output: {"through": []}
import socket

through = []
for address in (("8.8.8.8", 53), ("255.255.255.255", 9)):
    try:
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        s.sendto(b"x", address)
        through.append(address[0])
    except OSError:
        pass
result = {"through": through}
