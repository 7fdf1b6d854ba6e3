# Attack: write the process's own user mappings, security labels and time offsets
# Expected: ok
# Output: {"through": []}
through = []
for name, text in (("uid_map", "0 0 1"), ("gid_map", "0 0 1"), ("projid_map", "0 0 1"), ("setgroups", "allow"), ("attr/current", "unconfined"), ("attr/exec", "unconfined"), ("loginuid", "0"), ("timens_offsets", "boottime 1 0"), ("oom_score_adj", "-1000")):
    try:
        with open("/proc/self/" + name, "w") as file:
            file.write(text)
        through.append(name)
    except OSError:
        pass
result = {"through": through}
