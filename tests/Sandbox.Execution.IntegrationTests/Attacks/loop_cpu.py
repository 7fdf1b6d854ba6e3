# Attack: spin for ever
# Expected: cpu-limit
# Wall: 60
# Cpu: 1
while True:
    pass
