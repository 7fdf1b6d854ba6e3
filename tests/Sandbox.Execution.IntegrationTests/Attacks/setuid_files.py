# Attack: gain rights through a set-user-id program
# Expected: ok
# Output: {"through": []}
import os, subprocess

through = []
for folder in ("/bin", "/usr/bin", "/sbin", "/usr/sbin"):
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and os.stat(path).st_mode & 0o6000:
            through.append(path)
uid = subprocess.run(["su", "-c", "id -u"], stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout.strip() if os.path.exists("/bin/su") else ""
result = {"through": ["su"] if uid == "0" else []}
