#### dynamic import of os by pieces: HIGH
m = __import__("o" + "s")
m.system("id")  #! SBX1101
#### pkgutil resolve: HIGH
import pkgutil
pkgutil.resolve_name("subprocess:run")(["id"])  #! SBX1102
#### sys.modules: HIGH
import sys
sys.modules["subprocess"].run(["id"])
#### params choose the module: HIGH
import importlib, json, sys
job = json.load(open(sys.argv[1]))
importlib.import_module(job["params"]["plugin"])  #! SBX1703
#### writable path first: HIGH
import sys
sys.path.insert(0, "/tmp/lib")  #! SBX1704
import helper_of_tmp
#### zip import: HIGH
import zipimport
zipimport.zipimporter("/tmp/x.zip").load_module("x")  #! SBX1703
#### loader from a spec in tmp: HIGH
import importlib.util
spec = importlib.util.spec_from_file_location("m", "/tmp/m.py")  #! SBX1703
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
#### denied module in a strategy: MEDIUM strategy
import socket  #! SBX1701
#### pathlib in an eval: MEDIUM eval
from pathlib import Path  #! SBX1701
#### unknown module: LOW
import left_pad_for_python  #! SBX1702
#### numpy in an eval: LOW eval
import numpy  #! SBX1702
#### known libraries: LOW
import numpy as np
import pandas as pd
from scipy import stats
import talib
#### allowed in a strategy: LOW strategy
import math, random, json
import numpy as np
from datetime import datetime, timedelta
from dataclasses import dataclass
#### allowed in an eval: LOW eval
import json, re
from typing import Any
def evaluate(task):
    return bool(re.match("a", json.dumps(task)))
#### path of the script's folder: LOW
import os, sys
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))
#### optional import: LOW
try:
    import ujson as json
except ImportError:
    import json
#### plug-in below the package: LOW
import importlib
def load(name):
    return importlib.import_module(f".nodes.{name}", __package__)
#### constant import: LOW
import importlib
np = importlib.import_module("numpy")
print(np.zeros(3))
#### code from the data folder, by a loader: HIGH
from importlib.machinery import SourceFileLoader
SourceFileLoader("signals", "/datasets/signals.py").load_module()  #! SBX1703
#### code from anywhere on the machine, by a spec: HIGH
import importlib.util
found = importlib.util.spec_from_file_location("signals", "/opt/feeds/signals.py")  #! SBX1703
importlib.util.module_from_spec(found)
#### code beside the script, by a spec: LOW
import importlib.util, os
here = os.path.join(os.path.dirname(__file__), "helpers.py")
found = importlib.util.spec_from_file_location("helpers", here)
#### a loader of one's own: HIGH
import importlib.abc
class Feed(importlib.abc.SourceLoader):  #! SBX1704
    def get_filename(self, fullname):
        return fullname
    def get_data(self, path):
        return b"import os"
#### a finder of one's own: HIGH
from importlib.abc import MetaPathFinder
class Finder(MetaPathFinder):  #! SBX1704
    def find_spec(self, fullname, path, target=None):
        return None
#### a loader that loads no modules: LOW
import abc
class Loader(abc.ABC):
    @abc.abstractmethod
    def get_data(self, path): ...
class CsvLoader(Loader):
    def get_data(self, path):
        return path
#### module found among those that are loaded: HIGH
import sys
for loaded in list(sys.modules.values()):
    if hasattr(loaded, "spawnlp"):
        loaded.spawnlp(0, "sh", "sh")  #! SBX1608
#### versions of what is loaded: LOW
import sys
for name, loaded in sorted(sys.modules.items()):
    version = getattr(loaded, "__version__", None)
    if version:
        print(name, version, file=sys.stderr)
#### name resolved by a configurator: HIGH
import logging.config
logging.config.BaseConfigurator({}).resolve("subprocess.getoutput")("id")  #! SBX1101
#### names of a class body imported by its namespace: HIGH
class Names(dict):
    def __missing__(self, name):
        if name.startswith("__"):
            raise KeyError(name)
        return __import__(name)
class Kind(type):
    @classmethod
    def __prepare__(kind, name, bases):
        return Names()
class Tools(metaclass=Kind):
    run = subprocess.call
Tools.run(["id"])  #! SBX1102
#### names of a class body counted by its namespace: LOW
class Names(dict):
    def __missing__(self, name):
        if name.startswith("__"):
            raise KeyError(name)
        self[name] = value = len(self)
        return value
class Kind(type):
    @classmethod
    def __prepare__(kind, name, bases):
        return Names()
class Order(metaclass=Kind):
    first, second = RED, GREEN
#### module with a shell found among those that are loaded: HIGH
import json, sys
job = json.load(open(sys.argv[1]))
for name, loaded in sys.modules.items():
    if hasattr(loaded, "popen"):
        loaded.popen(job["note"])  #! SBX1101
