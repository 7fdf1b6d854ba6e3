# Attack: take the processor from the runner by priorities
# Expected: ok
# Output: {"through": []}
import os

through = []
for name, call in (
    ("setpriority", lambda: os.setpriority(os.PRIO_PROCESS, 1, 19)),
    ("sched_setscheduler", lambda: os.sched_setscheduler(1, os.SCHED_IDLE, os.sched_param(0))),
    ("sched_setaffinity", lambda: os.sched_setaffinity(1, {0})),
):
    try:
        call()
        through.append(name)
    except OSError:
        pass
result = {"through": through}
