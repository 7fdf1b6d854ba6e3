# Attack: take descriptors and processor time from the runner
# Expected: ok
# Output: {"through": []}
import resource

through = []
for limit in (resource.RLIMIT_NOFILE, resource.RLIMIT_CPU):
    try:
        resource.prlimit(1, limit, (0, 0))
        through.append(limit)
    except OSError:
        pass
result = {"through": through}
