# Attack: return what has no JSON form
# Expected: invalid-json
# Kind: function
# Says: \$\.f
def run(data):
    return {'f': open}
