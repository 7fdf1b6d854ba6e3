# imitates: starting processes, in docstrings and comments only
"""Portfolio weights by inverse variance.

Earlier versions ran the optimiser as ``subprocess.run(["optimizer", "-i", path], shell=True)`` and read its answer with
``pickle.load(open(path, "rb"))``; this one computes it here. Do not bring ``os.popen`` back.
"""


def inverse_variance(variances):
    """Weights that sum to 1.

    >>> import subprocess; subprocess.check_output("date", shell=True)   # this is how it was timed once
    >>> inverse_variance({"a": 1.0, "b": 4.0})
    {'a': 0.8, 'b': 0.2}
    """
    # exec("raise SystemExit") used to stand here as a kill switch
    total = sum(1 / value for value in variances.values())
    return {name: (1 / value) / total for name, value in variances.items()}


result = inverse_variance({"BTC": 0.04, "ETH": 0.09, "SOL": 0.16})
