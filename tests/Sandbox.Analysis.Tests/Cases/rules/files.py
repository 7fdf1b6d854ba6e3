#### proc environ by parts: HIGH
import os
open(os.path.join("/proc", "self", "environ")).read()  #! SBX1807
#### etc passwd by pandas: HIGH
import pandas as pd
pd.read_table("/etc/" + "passwd")  #! SBX1807
#### home key by expanduser: HIGH
import os
print(open(os.path.expanduser("~/.ssh/id_rsa")).read())  #! SBX1807
#### path traversal out of datasets: HIGH
from pathlib import Path
(Path("/datasets") / ".." / "etc" / "shadow").read_text()  #! SBX1807
#### write a startup file: HIGH
with open("/home/user/.bashrc", "a") as f:  #! SBX1305
    f.write("x")
#### authorized keys: HIGH
from pathlib import Path
Path("/root/.ssh/authorized_keys").write_text("ssh-rsa x")  #! SBX1305
#### cron: HIGH
import shutil
shutil.copy("job", "/etc/cron.d/job")  #! SBX1305
#### io.FileIO: HIGH
import io
io.FileIO("/etc/shadow")  #! SBX1807
#### os.open: HIGH
import os
os.open("/etc/shadow", os.O_RDONLY)  #! SBX1807
#### linecache alias: HIGH
from linecache import getline as g
g("/etc/passwd", 1)  #! SBX1807
#### numpy fromfile: HIGH
import numpy
numpy.fromfile("/proc/self/mem", dtype="u1")  #! SBX1807
#### docker socket: HIGH
open("/var/run/docker.sock", "rb")  #! SBX1807
#### loop over secrets: HIGH
for name in ("passwd", "group"):
    open("/etc/" + name)
#### delete a home: HIGH
import shutil
shutil.rmtree("/")  #! SBX1303
#### writes code beside itself: MEDIUM
with open("plugin.py", "w") as f:  #! SBX1302
    f.write("print(1)")
#### any file in a strategy: MEDIUM strategy
open("notes.txt")  #! SBX1301
#### any file in an eval: MEDIUM eval
open("/datasets/x.csv")
#### params choose the written file: MEDIUM
import json, sys
job = json.load(open(sys.argv[1]))
open(job["params"]["target"], "w").write("x")  #! SBX1309
#### params choose the read file: MEDIUM
import json, sys
job = json.load(open(sys.argv[1]))
text = open(job["params"]["source"]).read()  #! SBX1309
#### params lead out of the datasets: MEDIUM
import json, sys
job = json.load(open(sys.argv[1]))
text = open("/datasets/../" + job["params"]["name"]).read()  #! SBX1309
#### contract paths: LOW
import json, sys
with open(sys.argv[1]) as f:
    job = json.load(f)
with open(sys.argv[2], "w") as f:
    json.dump({"ok": True}, f)
#### contract by main: LOW
import json, sys
from pathlib import Path
def main(argv):
    job = json.loads(Path(argv[1]).read_text())
    Path(argv[2]).write_text(json.dumps(job["params"]))
if __name__ == "__main__":
    main(sys.argv)
#### datasets: LOW
import os
import pandas as pd
frames = [pd.read_csv(os.path.join("/datasets", name)) for name in sorted(os.listdir("/datasets"))]
#### relative data: LOW
import pandas as pd
frame = pd.read_csv("data/prices.csv")
frame.to_csv("results.csv", index=False)
#### saves a chart: LOW
import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.savefig("chart.png")
#### open of a frame: LOW
import pandas as pd
frame = pd.DataFrame({"open": [1.0], "close": [2.0]})
open = frame["open"]
print(open.mean())
#### dev null: LOW
import os
sink = open(os.devnull, "w")
#### settings beside the script: LOW
import json, os
here = os.path.dirname(os.path.abspath(__file__))
settings = json.load(open(os.path.join(here, "settings.json")))
#### temporary buffer: LOW
import io
buffer = io.BytesIO()
buffer.write(b"x")
#### image open: LOW
from PIL import Image
def load(path):
    return Image.open(path)
#### memory file: LOW
with open("/proc/meminfo") as f:
    lines = f.readlines()
#### temporary file in a place that starts programs: HIGH
import tempfile
with tempfile.NamedTemporaryFile("w", dir="/etc/cron.d", delete=False) as job:  #! SBX1306
    job.write("* * * * * root sh")
#### temporary file where such belong: LOW
import tempfile
with tempfile.NamedTemporaryFile("w", suffix=".csv", dir="/tmp") as table:
    table.write("a,b")
#### archive unpacked over the interpreter's packages: HIGH
import shutil
shutil.unpack_archive("/datasets/update.zip", "/usr/lib/python3/dist-packages")  #! SBX1307
#### archive unpacked into a temporary folder: LOW
import shutil
shutil.unpack_archive("/datasets/prices.zip", "/tmp/prices")
#### home folder packed: HIGH
import os, shutil
shutil.make_archive("/tmp/all", "gztar", root_dir=os.path.expanduser("~"))  #! SBX1301
#### working folder made the machine's: HIGH
import os
os.chdir("/etc")  #! SBX1308
open("shadow").read()
#### working folder made the datasets': LOW
import os
os.chdir("/datasets")
#### dataset moved away: MEDIUM
import shutil
shutil.move("/datasets/prices.csv", "/tmp/prices.csv")  #! SBX1302
#### database file in a place of the machine: HIGH
import dbm
with dbm.open("/etc/passwd", "r") as store:  #! SBX1807
    print(store.keys())
#### any path of the machine by a parameter: MEDIUM
import json, sys
job = json.load(open(sys.argv[1]))
print(open("/" + job["params"]["table"]).read())  #! SBX1309
#### folders above the input: HIGH
import sys
from pathlib import Path
top = Path(sys.argv[1]).resolve().parents[4]
print((top / "etc" / "shadow").read_text())  #! SBX1807
#### folder above the script: LOW
from pathlib import Path
top = Path(__file__).resolve().parents[1]
print((top / "etc" / "settings.txt").read_text())
#### document parsed from a URL by SAX: HIGH
import xml.sax
reader = xml.sax.make_parser()
reader.parse("https://example.com/rates.xml")  #! SBX1205
#### address put together from two: HIGH
from urllib.parse import urljoin
import pandas as pd
pd.read_csv(urljoin("https://example.com/v2/", "rates.csv"))  #! SBX1205
#### address put together and shown: LOW
from urllib.parse import urljoin
print(urljoin("https://example.com/v2/", "rates.csv"))
#### home folders packed: HIGH
import tarfile
with tarfile.open("/tmp/all.tar", "w") as pack:
    pack.add("/home")  #! SBX1301
#### datasets packed: LOW
import tarfile
with tarfile.open("/tmp/all.tar", "w") as pack:
    pack.add("/datasets/prices.csv")
#### map from a URL: HIGH
import geopandas as gpd
gpd.read_file("https://example.com/regions.geojson")  #! SBX1205
#### map of the datasets: LOW
import geopandas as gpd
regions = gpd.read_file("/datasets/regions.geojson")
print(len(regions))
#### tables of a bucket: HIGH
import pyarrow.dataset as ds
ds.dataset("s3://lake/prices").to_table()  #! SBX1205
#### tables of the datasets: LOW
import pyarrow.dataset as ds
ds.dataset("/datasets/prices").to_table()
#### database by a URI: HIGH
import sqlite3
sqlite3.connect("file:/etc/app.db?mode=ro", uri=True)  #! SBX1807
#### database of the working folder by a URI: LOW
import sqlite3
sqlite3.connect("file:cache.db?mode=ro", uri=True)
#### table of an old spreadsheet: LOW
import xlwt
book = xlwt.Workbook()
book.add_sheet("prices").write(0, 0, "close")
book.save("data\\prices.xls")
#### table written by hand: LOW
import csv
with open("trades.csv", "w", newline="") as out:
    csv.writer(out).writerow(["date", "price"])
#### figure and log written by hand: LOW
import io
import matplotlib.pyplot as plt
buffer = io.BytesIO()
plt.savefig(buffer)
with open("plots/equity.png", "wb") as out:
    out.write(buffer.getvalue())
with open("run.log", "a") as log:
    log.write("done")
#### table in a folder above: MEDIUM
with open("../trades.csv", "w") as out:  #! SBX1302
    out.write("date,price")
#### table among the data: MEDIUM
with open("/datasets/trades.csv", "w") as out:  #! SBX1302
    out.write("date,price")
#### settings in the working folder: MEDIUM
with open("settings.json", "w") as out:  #! SBX1302
    out.write("{}")
#### code with a table's name in front: MEDIUM
with open("trades.csv.py", "w") as out:  #! SBX1302
    out.write("import os")
#### root as a folder to be there: LOW
import os
os.makedirs("/", exist_ok=True)
#### root as a file: MEDIUM
import shutil
shutil.copytree("results", "/")  #! SBX1302
