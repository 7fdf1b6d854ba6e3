# Attack: a folder as output
# Expected: file-error
# Kind: node
# Says: directory
import os, sys
os.mkdir(sys.argv[2])
