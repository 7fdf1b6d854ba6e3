# Attack: take the permissions of the workspace away
# Expected: ok
# Kind: node
# Output: 1
import os, sys
open(sys.argv[2], 'w').write('1')
os.chmod('/workspace', 0)
