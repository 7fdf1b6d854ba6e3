# imitates: names of unknown origin, by star imports of numeric libraries
from math import *
from numpy import *
from statistics import *
from talib import *

prices = array([10.0, 10.5, 10.25, 11.0, 10.75, 11.5] * 10)
average = SMA(prices, timeperiod=5)
strength = RSI(prices, timeperiod=14)
slope = polyfit(arange(prices.size), prices, 1)[0]
entry = bool(strength[-1] < 50 and prices[-1] > average[-1])
signal = {"slope": round(float(slope), 8), "entry": entry, "angle": round(degrees(atan(slope)), 6), "open": prices[0].item()}
