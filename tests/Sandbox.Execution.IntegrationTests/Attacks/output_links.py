# Attack: an output with two names
# Expected: file-error
# Kind: node
# Says: links
import os, sys
open(sys.argv[2], 'w').write('1')
os.link(sys.argv[2], '/workspace/other')
