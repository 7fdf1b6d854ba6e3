# imitates: harmful use of the clock; flaky code at most: the time of day, an unseeded draw and a random id in the output
import random
import time
import uuid
from datetime import datetime, timezone

import numpy as np

started = time.time()
run_id = str(uuid.uuid4())
jitter = random.uniform(0, 0.001)
noise = np.random.randn(3)
time.sleep(0.01)
result = {
    "run": run_id,
    "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    "elapsed": time.time() - started,
    "spread": float(noise.std()) + jitter,
    "symbols": list({"BTC", "ETH", "SOL"}),
}
