# Attack: a socket as output
# Expected: file-error
# Kind: node
# Says: socket
import socket, sys
socket.socket(socket.AF_UNIX).bind(sys.argv[2])
