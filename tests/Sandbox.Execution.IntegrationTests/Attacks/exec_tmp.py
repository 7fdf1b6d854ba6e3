# Attack: execute a program of its own; noexec stops the call, but no interpreter: it is no boundary
# Expected: ok
# Output: {"executed": "EACCES", "interpreted": "it runs"}
import errno, os, shutil, subprocess, sys

shutil.copy("/usr/bin/env", "/tmp/program")
os.chmod("/tmp/program", 0o700)
try:
    subprocess.run(["/tmp/program"], check=True)
    executed = "it runs"
except OSError as problem:
    executed = errno.errorcode[problem.errno]
with open("/tmp/program.py", "w") as source:
    source.write("print('it runs')")
result = {"executed": executed, "interpreted": subprocess.run([sys.executable, "/tmp/program.py"], capture_output=True, text=True).stdout.strip()}
