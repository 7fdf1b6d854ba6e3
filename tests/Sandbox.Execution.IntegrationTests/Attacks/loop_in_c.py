# Attack: spin inside one call that never returns to the interpreter
# Expected: cpu-limit
# Wall: 60
# Cpu: 1
pow(7, 10 ** 9, 10 ** 400000)
