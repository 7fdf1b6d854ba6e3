# Attack: reach the internet, the metadata address, the host and a resolver
# Expected: ok
# Output: {"through": []}
import socket

through = []
for host, port in (("1.1.1.1", 53), ("169.254.169.254", 80), ("172.17.0.1", 22), ("127.0.0.1", 2375), ("::1", 22)):
    try:
        socket.create_connection((host, port), timeout=2)
        through.append(host)
    except OSError:
        pass
try:
    socket.getaddrinfo("example.com", 80)
    through.append("resolver")
except OSError:
    pass
result = {"through": through}
