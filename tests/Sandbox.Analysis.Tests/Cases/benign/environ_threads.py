# imitates: reading secrets of the environment, by the thread settings that numeric code looks at
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", os.environ.get("OMP_NUM_THREADS", "1"))

import numpy as np  # noqa: E402

threads = int(os.environ.get("OMP_NUM_THREADS", "1"))
cores = os.cpu_count() or 1
generator = np.random.default_rng(3)
matrix = generator.normal(size=(20, 5))
covariance = np.cov(matrix, rowvar=False)
eigenvalues = np.sort(np.linalg.eigvalsh(covariance))[::-1]
result = {"blocks": max(1, min(threads, cores)) > 0, "explained": np.round(eigenvalues / eigenvalues.sum(), 6).tolist()}
