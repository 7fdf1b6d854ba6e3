# Attack: make itself the last to be killed for memory
# Expected: memory
try:
    open("/proc/self/oom_score_adj", "w").write("-1000")
except OSError:
    open("/proc/self/oom_score_adj", "w").write("0")
data = []
while True:
    data.append(bytearray(16 << 20))
