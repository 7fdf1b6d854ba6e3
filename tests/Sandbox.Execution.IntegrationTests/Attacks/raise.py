# Attack: end with an exception
# Expected: nonzero
# Says: 
raise ValueError('no')
