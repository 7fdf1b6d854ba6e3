# Attack: fill /tmp
# Expected: nonzero
with open('/tmp/x', 'wb') as f:
    for _ in range(100):
        with open('/tmp/%d' % _, 'wb') as f:
            f.write(b'x' * (1 << 20))
