# Attack: a pipe as output
# Expected: file-error
# Kind: node
# Says: fifo
import os, sys
os.mkfifo(sys.argv[2])
