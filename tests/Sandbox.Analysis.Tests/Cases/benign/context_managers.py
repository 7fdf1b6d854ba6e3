# imitates: __enter__ and __exit__ hooks, by ordinary context managers of numeric code
import contextlib
import decimal
import io
import warnings

import numpy as np
import pandas as pd


class Account:
    def __init__(self, cash):
        self.cash = cash

    def __enter__(self):
        self._before = self.cash
        return self

    def __exit__(self, kind, error, trace):
        if kind is ValueError:
            self.cash = self._before
            return True
        return False


with np.errstate(divide="ignore", invalid="ignore"):
    ratio = np.array([1.0, 2.0, 0.0]) / np.array([2.0, 0.0, 0.0])

with warnings.catch_warnings():
    warnings.simplefilter("ignore", category=RuntimeWarning)
    mean = float(np.nanmean(ratio[np.isfinite(ratio)]))

with decimal.localcontext() as context, contextlib.suppress(decimal.InvalidOperation):
    context.prec = 8
    tick = decimal.Decimal("1") / decimal.Decimal("3")

account = Account(100.0)
with account:
    account.cash -= 500
    if account.cash < 0:
        raise ValueError("not enough cash")

captured = io.StringIO()
with contextlib.redirect_stdout(captured), pd.option_context("display.precision", 3):
    print(pd.Series([1.23456]))

result = {"mean": mean, "tick": str(tick), "cash": account.cash, "shown": "1.235" in captured.getvalue()}
