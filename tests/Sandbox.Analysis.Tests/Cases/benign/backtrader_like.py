# imitates: a framework's reflection, by a backtrader strategy with params and self.lines
import backtrader as bt


class Channel(bt.Indicator):
    lines = ("top", "bottom")
    params = dict(period=20)
    plotinfo = dict(subplot=False)

    def __init__(self):
        self.lines.top = bt.ind.Highest(self.data.high(-1), period=self.p.period)
        self.lines.bottom = bt.ind.Lowest(self.data.low(-1), period=self.p.period)


class Turtle(bt.Strategy):
    params = (("entry", 20), ("leave", 10), ("risk", 0.01), ("printlog", False))

    def __init__(self):
        self.order = None
        self.entry = Channel(self.data, period=self.p.entry)
        self.leave = Channel(self.data, period=self.p.leave)
        self.atr = bt.ind.ATR(self.data, period=20)

    def log(self, text, force=False):
        if self.params.printlog or force:
            print("%s %s" % (self.datas[0].datetime.date(0).isoformat(), text))

    def notify_order(self, order):
        if order.status in (order.Submitted, order.Accepted):
            return
        if order.status == order.Completed:
            side = "bought" if order.isbuy() else "sold"
            self.log("%s %.2f at %.2f" % (side, order.executed.size, order.executed.price))
        self.order = None

    def next(self):
        if self.order:
            return
        size = self.broker.getvalue() * self.p.risk / max(self.atr[0], 1e-9)
        if not self.position and self.data.close[0] > self.entry.top[0]:
            self.order = self.buy(size=size)
        elif self.position and self.data.close[0] < self.leave.bottom[0]:
            self.order = self.close()

    def stop(self):
        self.log("value %.2f" % self.broker.getvalue(), force=True)


if __name__ == "__main__":
    cerebro = bt.Cerebro(stdstats=False)
    cerebro.addstrategy(Turtle)
    cerebro.broker.setcash(100_000.0)
    cerebro.broker.setcommission(commission=0.001)
    cerebro.addanalyzer(bt.analyzers.SharpeRatio, _name="sharpe")
