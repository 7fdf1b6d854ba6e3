# Attack: a program that cannot be compiled
# Expected: nonzero
def (
