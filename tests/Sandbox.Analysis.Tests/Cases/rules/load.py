#### pickle by another name: HIGH
import pickle as p
p.loads(b"")  #! SBX1401
#### pickle Unpickler: HIGH
from pickle import Unpickler
Unpickler(open("x.pkl", "rb")).load()
#### pandas pickle by getattr: HIGH
import pandas
getattr(pandas, "read_" + "pickle")("x.pkl")  #! SBX1401
#### marshal: HIGH
import marshal
marshal.loads(b"")  #! SBX1401
#### dill by importlib: HIGH
import importlib
importlib.import_module("dill").loads(b"")  #! SBX1401
#### torch load: HIGH
import torch
torch.load("m.pt")  #! SBX1404
#### joblib load: HIGH
from joblib import load
load("m.pkl")  #! SBX1404
#### numpy with pickles: HIGH
from numpy import load as l
l("x.npy", allow_pickle=True)  #! SBX1403
#### yaml with Loader: HIGH
import yaml
yaml.load("a: 1", Loader=yaml.Loader)  #! SBX1402
#### yaml unsafe: HIGH
from yaml import unsafe_load
unsafe_load("a")  #! SBX1402
#### shelve: HIGH
import shelve as s
with s.open("db") as db:  #! SBX1405
    print(db["a"])
#### trust remote code: HIGH
from transformers import AutoModelForCausalLM
AutoModelForCausalLM.from_pretrained("a/b", trust_remote_code=True)  #! SBX1406
#### hub: HIGH
import torch
torch.hub.load("a/b", "c")  #! SBX1406
#### keras without safe mode: HIGH
import keras
keras.models.load_model("m.keras", safe_mode=False)  #! SBX1404
#### reduce: HIGH
import subprocess
class Payload:
    def __reduce__(self):
        return subprocess.check_call, (["id"],)
#### json: LOW
import json
print(json.loads("{}"))
#### torch weights only: LOW
import torch
state = torch.load("/datasets/m.pt", weights_only=True)
#### numpy plain: LOW
import numpy as np
x = np.load("/datasets/x.npy")
#### yaml safe: LOW
import yaml
print(yaml.safe_load("a: 1"), yaml.load("a: 1", Loader=yaml.SafeLoader))
#### pickle dump only: LOW
import pickle
blob = pickle.dumps({"a": 1})
#### joblib dump only: LOW
import joblib
joblib.dump({"a": 1}, "model.joblib")
#### pretrained without remote code: LOW
from transformers import AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained("/datasets/bert")
#### load as a method: LOW
class Loader:
    def load(self, x):
        return x
    def loads(self, x):
        return x
Loader().load("a")
Loader().loads("b")
#### module of a checkpoint: HIGH
import lightning.pytorch as pl
class Model(pl.LightningModule):
    pass
model = Model.load_from_checkpoint("/datasets/model.ckpt")  #! SBX1401
#### checkpoint of an own class: LOW
class Forecaster:
    def load_from_checkpoint(self, strict=True):
        self.strict = strict
        return self
    def fit(self):
        return self.load_from_checkpoint(strict=False)
