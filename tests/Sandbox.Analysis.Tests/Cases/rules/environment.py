#### preload: HIGH
import os
os.environ["LD_PRELOAD"] = "/tmp/x.so"  #! SBX1802
#### key ring: HIGH
import keyring
keyring.get_password("broker", "me")  #! SBX1804
#### clipboard: HIGH
import pandas as pd
pd.read_clipboard()  #! SBX1804
#### key of the environment: LOW
import os
key = os.environ.get("API_KEY", "")  #! SBX1801
#### whole environment: LOW
import os
print(len(os.environ))  #! SBX1801
#### dotenv: LOW
from dotenv import load_dotenv
load_dotenv()
#### thread count: LOW
import os
os.environ["OMP_NUM_THREADS"] = "1"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
#### platform: LOW
import platform
print(platform.python_version())
#### config dict named environ: LOW
environ = {"a": 1}
print(environ["a"])
#### a setting of the environment is printed: LOW
import os
symbol = os.environ.get("DATA_SYMBOL", "SPY")
print(f"rows of {symbol}", os.environ["MODE"], os.getenv("LEVEL"))
#### a secret of the environment is printed: HIGH
import os
token = os.environ.get("BROKER_TOKEN", "")
print(f"signed in with {token}")  #! SBX1808
#### a secret of the environment by subscription: HIGH
import os, sys
sys.stdout.write(os.environ["BROKER_SECRET"])  #! SBX1808
