# imitates: unknown framework code, by a freqtrade strategy
from functools import reduce

import numpy as np
import talib.abstract as ta
from freqtrade.persistence import Trade
from freqtrade.strategy import CategoricalParameter, DecimalParameter, IntParameter, IStrategy, merge_informative_pair
from pandas import DataFrame


class SqueezeBreakout(IStrategy):
    INTERFACE_VERSION = 3
    timeframe = "15m"
    informative = "4h"
    can_short = False
    stoploss = -0.08
    minimal_roi = {"0": 0.06, "120": 0.03, "480": 0}
    trailing_stop = True
    trailing_stop_positive = 0.02
    trailing_stop_positive_offset = 0.035
    startup_candle_count = 200

    width = DecimalParameter(0.5, 2.5, default=1.5, space="buy")
    strength = IntParameter(10, 40, default=22, space="buy", optimize=True)
    exit_on = CategoricalParameter(["middle", "lower"], default="middle", space="sell")

    def informative_pairs(self):
        return [(pair, self.informative) for pair in self.dp.current_whitelist()]

    def populate_indicators(self, dataframe: DataFrame, metadata: dict) -> DataFrame:
        bands = ta.BBANDS(dataframe, timeperiod=20, nbdevup=2.0, nbdevdn=2.0)
        for name in ("lowerband", "middleband", "upperband"):
            dataframe[name] = bands[name]
        dataframe["atr"] = ta.ATR(dataframe, timeperiod=20)
        dataframe["adx"] = ta.ADX(dataframe)
        dataframe["squeeze"] = (dataframe["upperband"] - dataframe["lowerband"]) < self.width.value * 2 * dataframe["atr"]
        if self.dp:
            slow = self.dp.get_pair_dataframe(pair=metadata["pair"], timeframe=self.informative)
            slow["ema"] = ta.EMA(slow, timeperiod=50)
            dataframe = merge_informative_pair(dataframe, slow, self.timeframe, self.informative, ffill=True)
        return dataframe

    def populate_entry_trend(self, dataframe: DataFrame, metadata: dict) -> DataFrame:
        conditions = [
            dataframe["squeeze"].shift(1).fillna(False),
            dataframe["close"] > dataframe["upperband"],
            dataframe["adx"] > self.strength.value,
            dataframe["close"] > dataframe[f"ema_{self.informative}"],
            dataframe["volume"] > 0,
        ]
        dataframe.loc[reduce(lambda a, b: a & b, conditions), ["enter_long", "enter_tag"]] = (1, "breakout")
        return dataframe

    def populate_exit_trend(self, dataframe: DataFrame, metadata: dict) -> DataFrame:
        dataframe.loc[dataframe["close"] < dataframe[f"{self.exit_on.value}band"], "exit_long"] = 1
        return dataframe

    def custom_stoploss(self, pair: str, trade: Trade, current_time, current_rate: float, current_profit: float, **kwargs) -> float:
        frame, _ = self.dp.get_analyzed_dataframe(pair, self.timeframe)
        atr = frame["atr"].iat[-1]
        return -1 if np.isnan(atr) else -2.5 * atr / current_rate
