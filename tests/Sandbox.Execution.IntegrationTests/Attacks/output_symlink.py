# Attack: a link to a file of the image as output
# Expected: file-error
# Kind: node
# Says: symlink
import os, sys
os.symlink('/etc/passwd', sys.argv[2])
