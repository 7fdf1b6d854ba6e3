# Attack: return a list that contains itself
# Expected: invalid-json
# Kind: function
# Says: contains itself
def run(data):
    loop = []
    loop.append(loop)
    return loop
