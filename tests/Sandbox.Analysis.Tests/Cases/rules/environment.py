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
#### secret put into the input document: HIGH
import json, os, sys
with open(sys.argv[1]) as source:
    job = json.load(source)
job["run"] = {"by": os.environ["BROKER_SECRET"]}
with open(sys.argv[2], "w") as target:
    json.dump(job, target)  #! SBX1808
#### secret appended to a part of the document: HIGH
import json, os, sys
job = json.load(open(sys.argv[1]))
bars = job["inputs"]["data"]
bars.append({"note": os.getenv("DB_PASSWORD")})
json.dump({"data": bars}, open(sys.argv[2], "w"))  #! SBX1808
#### secret put into the document in another function: HIGH
import json, os, sys
def mark(bars):
    for bar in bars:
        bar["tag"] = os.environ.get("API_TOKEN", "")
def main(argv):
    job = json.load(open(argv[1]))
    mark(job["inputs"]["data"])
    with open(argv[2], "w") as target:
        target.write(json.dumps(job))  #! SBX1808
main(sys.argv)
#### secret as numbers in the rows: HIGH
import json, os, sys
job = json.load(open(sys.argv[1]))
for bar in job["data"]:
    bar["volume"] = int.from_bytes(os.environ["API_KEY"].encode(), "little")
json.dump(job, open(sys.argv[2], "w"))  #! SBX1808
#### the environment by name into the rows: HIGH
import json, os, sys
job = json.load(open(sys.argv[1]))
for name in os.environ:
    job["data"].append([name, os.environ[name]])
json.dump(job, open(sys.argv[2], "w"))  #! SBX1808
#### secret in a column of a table: HIGH
import os, sys
import pandas as pd
frame = pd.read_json(sys.argv[1])
frame["comment"] = os.environ["AWS_SECRET_ACCESS_KEY"]
frame.to_json(sys.argv[2], orient="records")  #! SBX1808
#### variable of the document used as a key only: LOW
import json, os, sys
job = json.load(open(sys.argv[1]))
debug = os.environ.get("NODE_DEBUG") == "1"
job["data"].append({"n": len(job["data"])})
json.dump(job, open(sys.argv[2], "w"))
#### token counts in the document: LOW
import json, sys
job = json.load(open(sys.argv[1]))
job["token_count"] = sum(len(text.split()) for text in job["texts"])
job["data"].append({"api_key_used": False})
json.dump(job, open(sys.argv[2], "w"))
#### thread setting beside the document: LOW
import json, os, sys
job = json.load(open(sys.argv[1]))
os.environ["OMP_NUM_THREADS"] = str(job["params"]["threads"])
job["threads"] = os.environ["OMP_NUM_THREADS"]
json.dump(job, open(sys.argv[2], "w"))
#### secret as exit message: HIGH
import os
raise SystemExit(os.environ["SERVICE_TOKEN"])  #! SBX1808
#### secret in an own exception: HIGH
import os
class Refused(RuntimeError):
    pass
def check(rows):
    if not rows:
        raise Refused("no rows", os.environ["SERVICE_TOKEN"])  #! SBX1808
#### secret in an assertion: HIGH
import os
def check(rows):
    assert rows, os.environ  #! SBX1808
#### secret as warning: HIGH
import os, warnings
warnings.warn("key is " + os.environ["PRIVATE_KEY"])  #! SBX1808
#### variable expanded: HIGH
import os
print(os.path.expandvars("$CLOUD_SECRET"))  #! SBX1808
#### exception that names the missing variable: LOW
import os
if "NODE_MODE" not in os.environ:
    raise SystemExit("NODE_MODE is not set")
#### exception of a row: LOW
import json, sys
rows = json.load(open(sys.argv[1]))["data"]
if not rows:
    raise ValueError(f"no rows in {sys.argv[1]}")
assert all("close" in row for row in rows), rows[0]
#### folder expanded: LOW
import os
folder = os.path.expandvars("/datasets/$REGION")
#### secret beside the rows: HIGH
import json, os, sys
class Summary:
    def __init__(self, rows):
        self.rows = rows
        self.about = {"by": [os.environ["BROKER_KEY"]]}
    def save(self, path):
        with open(path, "w") as target:
            json.dump({"rows": self.rows, "about": self.about}, target)  #! SBX1808
Summary(json.load(open(sys.argv[1]))["data"]).save(sys.argv[2])
#### secret in each row of a comprehension: HIGH
import json, os, sys
bars = json.load(open(sys.argv[1]))["data"]
bars = [dict(bar, by=os.environ["BROKER_KEY"]) if False else {**bar, "by": os.environ["BROKER_KEY"]} for bar in bars]
json.dump(bars, open(sys.argv[2], "w"))  #! SBX1808
#### secret as a new column: HIGH
import os, sys
import pandas as pd
frame = pd.DataFrame({"close": [1.0]}).assign(by=os.environ["BROKER_KEY"])
frame.to_csv(sys.argv[2])  #! SBX1808
#### environment as a series: HIGH
import os, sys
import pandas as pd
pd.Series(dict(os.environ)).to_json(sys.argv[2])  #! SBX1808
#### environment as lines of a table: HIGH
import csv, os, sys
with open(sys.argv[2], "w", newline="") as target:
    csv.writer(target).writerows(os.environ.items())  #! SBX1808
#### environment printed prettily: HIGH
import os, pprint
pprint.pprint(dict(os.environ))  #! SBX1808
#### secret letter by letter: HIGH
import os
for letter in os.environ["BROKER_KEY"]:
    print(ord(letter) - 32)  #! SBX1808
#### secret as bytes on a stream: HIGH
import os, sys
sys.stdout.buffer.write(os.environb[b"BROKER_KEY"])  #! SBX1808
#### secret on a descriptor: HIGH
import os
os.write(2, os.environ["BROKER_KEY"].encode())  #! SBX1808
#### rows beside a client that was made with a key: LOW
import json, os, sys
class Feed:
    def __init__(self, key):
        self.key = key
    def count(self, rows):
        return len(rows)
rows = json.load(open(sys.argv[1]))["data"]
feed = Feed(os.environ["FEED_KEY"])
json.dump({"rows": rows, "n": feed.count(rows)}, open(sys.argv[2], "w"))
#### settings printed prettily: LOW
import os, pprint
pprint.pprint({"threads": os.environ.get("OMP_NUM_THREADS", "1")})
#### lines of a table: LOW
import csv, json, sys
rows = json.load(open(sys.argv[1]))["data"]
with open(sys.argv[2], "w", newline="") as target:
    writer = csv.DictWriter(target, fieldnames=["close"])
    writer.writeheader()
    writer.writerows(rows)
#### bytes on a stream: LOW
import os, sys
sys.stdout.buffer.write(b"done")
os.write(2, b"done")
#### letters of a name: LOW
print([ord(letter) for letter in "close"])
#### secret in a document of another kind: HIGH
import os, sys, yaml
with open(sys.argv[2], "w") as target:
    yaml.safe_dump({"by": os.environ["BROKER_KEY"]}, target)  #! SBX1808
#### environment pickled: HIGH
import os, pickle, sys
with open(sys.argv[2], "wb") as target:
    pickle.dump(dict(os.environ), target)  #! SBX1808
#### environment in an archive: HIGH
import os, sys, zipfile
with zipfile.ZipFile(sys.argv[2], "w") as pack:
    pack.writestr("about.txt", os.environ["BROKER_KEY"])  #! SBX1808
#### secret by a field of a format: HIGH
import os
print("by {BROKER_KEY}".format(**os.environ))  #! SBX1808
#### secret as a field of a record: HIGH
import json, os
from dataclasses import asdict, dataclass
@dataclass
class Login:
    user: str
    key: str = os.environ.get("BROKER_KEY", "")
print(json.dumps(asdict(Login("desk"))))  #! SBX1808
#### fields of a record: LOW
import json, os, sys
from dataclasses import asdict, dataclass, field
@dataclass
class Settings:
    window: int = 5
    names: list = field(default_factory=list)
print(json.dumps(asdict(Settings(window=int(os.environ.get("WINDOW", "5"))))))
print("{close:.2f} of {symbol}".format(**json.load(open(sys.argv[1]))))
#### rows in an archive: LOW
import json, sys, yaml, zipfile
rows = json.load(open(sys.argv[1]))["data"]
with zipfile.ZipFile(sys.argv[2], "w") as pack:
    pack.writestr("rows.yaml", yaml.safe_dump(rows))
#### a key in loguru's log: HIGH
import os
from loguru import logger as note
note.success("ready with {}", os.environ["BROKER_PASSWORD"])  #! SBX1808
#### a key in a bound logger's log: HIGH
import os
import loguru
loguru.logger.bind(node="x").info(os.environ["BROKER_PASSWORD"])  #! SBX1808
#### a log of loguru's beside the home folder: LOW
from loguru import logger
logger.add("/home/u/node.log", rotation="1 day")
logger.info("ready with {} rows", 3)
#### answer of a client from a factory: LOW
import os
from exchangelib_x import Exchange
def run():
    client = Exchange.create_spot_client(os.environ["API_KEY"], os.environ["API_SECRET"])
    candles = client.get_candlesticks("BTC", limit=10)["response"]
    print(f"last: {candles[-1]}")
run()
#### key of a client from a factory: HIGH
import os
from exchangelib_x import Exchange
client = Exchange.create_spot_client(os.environ["API_KEY"], os.environ["API_SECRET"])
print(client.api_secret)  #! SBX1808
#### key put into another form: HIGH
import os
from exchangelib_x import scramble
print(scramble(os.environ["API_KEY"]))  #! SBX1808
#### answers of a client about instruments and data: LOW
import os
from okx_x import RestClient
rest = RestClient(os.environ["API_KEY"], os.environ["API_SECRET"])
rows = rest.get_instruments("SPOT")["data"] + rest.fetch_data("BTC")
if not rows:
    raise RuntimeError(f"nothing: {rows!r}")
print(rows)
#### what a client was made of: HIGH
import os
from okx_x import RestClient
rest = RestClient(os.environ["API_KEY"], os.environ["API_SECRET"])
print(rest.to_dict())  #! SBX1808
#### what a client was made of, as text: HIGH
import os
from okx_x import RestClient
rest = RestClient(os.environ["API_KEY"], os.environ["API_SECRET"])
print(rest.as_str())  #! SBX1808
#### settings that a library takes out of the environment: LOW
import os
from bundles_x import load
bundle = load("quandl", os.environ, None)
if not bundle.engine.url.startswith("sqlite:"):
    raise ValueError("invalid url %r" % bundle.engine.url)
print("first", bundle.assets[0])
#### environment as a whole put into another form: HIGH
import os
from bundles_x import load
bundle = load("quandl", dict(os.environ), None)
print("first", bundle)  #! SBX1808
#### engine made with a configuration that holds a key: LOW
import os
from node_x import Builder, DataConfig
def main(builder):
    builder = builder.add_client(DataConfig(api_key=os.environ["API_KEY"]))
    node = builder.build()
    print(f"built {node.trader_id}")
main(Builder())
