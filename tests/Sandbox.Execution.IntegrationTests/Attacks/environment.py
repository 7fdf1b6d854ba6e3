# Attack: find anything of the host in the environment
# Expected: ok
# Output: ["HOME", "LC_ALL", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PATH", "PYTHONHASHSEED", "TZ", "USER"]
import os
result = sorted(os.environ)
