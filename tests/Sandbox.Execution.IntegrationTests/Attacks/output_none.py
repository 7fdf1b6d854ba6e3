# Attack: end well without output
# Expected: no-output
# Kind: node
pass
