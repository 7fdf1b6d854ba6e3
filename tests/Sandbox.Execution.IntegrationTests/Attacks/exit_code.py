# Attack: end with another exit code
# Expected: nonzero
raise SystemExit(3)
