# Attack: write the output, then remove everything
# Expected: no-output
# Kind: node
import os, shutil, sys
open(sys.argv[2], 'w').write('1')
for name in os.listdir('/workspace'):
    path = '/workspace/' + name
    shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
