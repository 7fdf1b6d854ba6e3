# Attack: spin for ever
# Expected: cpu-limit
# Cpu: 1
while True:
    pass
