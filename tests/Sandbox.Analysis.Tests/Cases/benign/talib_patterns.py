# imitates: getattr on a module, by TA-Lib's functions looked up from a constant list
import numpy as np
import talib

PATTERNS = ["CDLENGULFING", "CDLHAMMER", "CDLDOJI", "CDLMORNINGSTAR", "CDLSHOOTINGSTAR"]


def patterns(open_, high, low, close):
    found = {}
    for name in PATTERNS:
        function = getattr(talib, name)
        hits = np.flatnonzero(function(open_, high, low, close))
        if hits.size:
            found[name[3:].lower()] = hits.tolist()
    return found


def trend(close):
    macd, signal, histogram = talib.MACD(close, fastperiod=12, slowperiod=26, signalperiod=9)
    return {"macd": float(macd[-1]), "signal": float(signal[-1]), "rsi": float(talib.RSI(close, 14)[-1])}


steps = np.arange(120, dtype="float64")
closes = 50 + np.sin(steps / 6) * 4
result = {"patterns": patterns(closes - 0.2, closes + 0.5, closes - 0.6, closes), "trend": trend(closes)}
