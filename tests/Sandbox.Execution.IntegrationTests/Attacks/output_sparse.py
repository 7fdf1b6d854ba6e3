# Attack: a sparse output of 3 MB
# Expected: output-limit
# Kind: node
import os, sys
os.truncate(os.open(sys.argv[2], os.O_CREAT | os.O_WRONLY), 3 << 20)
