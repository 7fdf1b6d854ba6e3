#### clock: LOW
import datetime
print(datetime.datetime.now())  #! SBX3001
#### random: LOW
from random import choice
choice([1, 2])  #! SBX3002
#### numpy random: LOW
import numpy as np
np.random.rand(3)  #! SBX3002
#### uuid: LOW
import uuid
print(uuid.uuid4())  #! SBX3004
#### set order: LOW
for name in {"a", "b"}:
    print(name)
#### listing: LOW
import glob
glob.glob("/datasets/*.csv")  #! SBX3007
#### hash: LOW
print(hash("a"))  #! SBX3008
#### seeded: LOW
import numpy as np
rng = np.random.default_rng(7)
print(rng.normal())
#### sorted set: LOW
print(sorted({"a", "b"}), len({"a", "b"}), "a" in {"a", "b"})
