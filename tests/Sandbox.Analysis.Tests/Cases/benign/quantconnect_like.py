# imitates: names out of nowhere, by a QuantConnect algorithm with its star import
# region imports
from AlgorithmImports import *
# endregion


class SectorRotation(QCAlgorithm):
    """Holds the three sector funds with the best risk-adjusted half year, or bonds where none is positive."""

    SECTORS = ["XLK", "XLE", "XLF", "XLV", "XLI", "XLP", "XLU"]

    def initialize(self):
        self.set_start_date(2015, 1, 1)
        self.set_end_date(2023, 12, 31)
        self.set_cash(100_000)
        self.set_warm_up(timedelta(days=200))
        self.symbols = [self.add_equity(ticker, Resolution.DAILY).symbol for ticker in self.SECTORS]
        self.bonds = self.add_equity("IEF", Resolution.DAILY).symbol
        self.windows = {symbol: RollingWindow[float](126) for symbol in self.symbols}
        self.schedule.on(self.date_rules.month_start("XLK"), self.time_rules.after_market_open("XLK", 30), self.rebalance)

    def on_data(self, data: Slice):
        for symbol in self.symbols:
            if data.bars.contains_key(symbol):
                self.windows[symbol].add(data.bars[symbol].close)

    def rebalance(self):
        if self.is_warming_up:
            return
        scores = {}
        for symbol, window in self.windows.items():
            if not window.is_ready:
                continue
            closes = np.array(list(window)[::-1])
            steps = np.diff(np.log(closes))
            scores[symbol] = steps.sum() / (steps.std() or 1)
        best = sorted((s for s in scores if scores[s] > 0), key=scores.get, reverse=True)[:3]
        targets = [PortfolioTarget(symbol, 1 / len(best)) for symbol in best] or [PortfolioTarget(self.bonds, 1)]
        self.set_holdings(targets, liquidate_existing_holdings=True)
        self.debug(f"{self.time:%Y-%m-%d}: {', '.join(str(s) for s in best) or 'bonds'}")
