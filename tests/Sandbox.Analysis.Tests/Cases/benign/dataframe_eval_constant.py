# imitates: eval(), by DataFrame.eval with constant column expressions
import pandas as pd

frame = pd.DataFrame({
    "open": [100.0, 101.0, 99.5, 102.0],
    "high": [102.0, 101.5, 100.5, 103.0],
    "low": [99.0, 99.5, 99.0, 101.0],
    "close": [101.0, 100.0, 100.2, 102.5],
    "volume": [10, 12, 9, 20],
})

frame.eval("typical = (high + low + close) / 3", inplace=True)
frame = frame.eval("dollar_volume = typical * volume")
frame["strong"] = frame.eval("close > open and volume >= 10")
vwap = float(frame.eval("dollar_volume.sum() / volume.sum()"))
result = {"vwap": round(vwap, 4), "strong": frame["strong"].tolist()}
