# Attack: make a million files
# Expected: ok
# Output: true
made = 0
try:
    for number in range(1000000):
        open(f"/tmp/{number}", "w").close()
        made += 1
except OSError:
    pass
result = made < 1100
