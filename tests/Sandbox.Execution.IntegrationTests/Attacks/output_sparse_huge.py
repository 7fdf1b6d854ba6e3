# Attack: a sparse output of 10 GB
# Expected: nonzero
# Kind: node
import os, sys
os.truncate(os.open(sys.argv[2], os.O_CREAT | os.O_WRONLY), 10 << 30)
