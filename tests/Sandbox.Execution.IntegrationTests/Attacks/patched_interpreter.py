# Attack: replace what the runner uses in the child
# Expected: ok
# Kind: node
# Output: 1
import json, os, sys

os._exit = lambda code: None
json.dumps = lambda *a, **k: "forged"
sys.excepthook = None
with open("/workspace/output.json", "w") as f:
    f.write("1")
os.close(1)
os.close(2)
