# Attack: return a NaN deep inside
# Expected: invalid-json
# Kind: function
# Says: \$\.data\[1\]\.close is nan
def run(data):
    return {'data': [{'close': 1.0}, {'close': float('nan')}]}
