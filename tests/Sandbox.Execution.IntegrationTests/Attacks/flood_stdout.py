# Attack: print without end
# Expected: output-limit
while True:
    print('x' * 1000)
