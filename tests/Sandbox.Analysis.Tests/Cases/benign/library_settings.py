# imitates: changing the environment, by the customary settings of numeric and plotting libraries
import gc
import os
import sys
import warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
os.environ["PYTHONHASHSEED"] = "0"

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

warnings.filterwarnings("ignore", category=FutureWarning)
pd.set_option("display.max_columns", None)
pd.options.mode.chained_assignment = None
np.set_printoptions(precision=4, suppress=True)
sys.setrecursionlimit(5000)

frame = pd.DataFrame({"x": np.linspace(0, 1, 11)})
frame["y"] = frame["x"] ** 2
area = float(np.trapz(frame["y"], frame["x"]))
del frame
gc.collect()
result = {"area": round(area, 6)}
