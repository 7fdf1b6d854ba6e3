# Attack: print more than allowed and end well
# Expected: output-limit
print('x' * 100000)
result = 1
