# Attack: ask for more than there can be
# Expected: nonzero
bytearray(1 << 60)
