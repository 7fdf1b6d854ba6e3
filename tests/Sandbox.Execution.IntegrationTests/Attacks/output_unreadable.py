# Attack: an output without permissions
# Expected: file-error
# Kind: node
# Says: EACCES
import os, sys
open(sys.argv[2], 'w').write('1')
os.chmod(sys.argv[2], 0)
