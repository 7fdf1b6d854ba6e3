# imitates: module-level hooks called from outside, by a zipline algorithm
from zipline.api import attach_pipeline, date_rules, order_target_percent, pipeline_output, record, schedule_function, time_rules
from zipline.pipeline import CustomFactor, Pipeline
from zipline.pipeline.data import USEquityPricing
from zipline.pipeline.factors import AverageDollarVolume, Returns


class Reversal(CustomFactor):
    inputs = [USEquityPricing.close, USEquityPricing.open]
    window_length = 5

    def compute(self, today, assets, out, close, open_):
        out[:] = -(close[-1] / open_[0] - 1)


def make_pipeline():
    liquid = AverageDollarVolume(window_length=30).top(500)
    reversal = Reversal(mask=liquid)
    momentum = Returns(window_length=126, mask=liquid)
    rank = reversal.rank() + momentum.rank()
    return Pipeline(columns={"rank": rank, "longs": rank.top(25), "shorts": rank.bottom(25)}, screen=liquid)


def initialize(context):
    attach_pipeline(make_pipeline(), "ranks")
    schedule_function(rebalance, date_rules.week_start(), time_rules.market_open(hours=1))


def before_trading_start(context, data):
    context.output = pipeline_output("ranks")


def rebalance(context, data):
    longs = context.output.index[context.output["longs"]]
    shorts = context.output.index[context.output["shorts"]]
    for assets, weight in ((longs, 0.5), (shorts, -0.5)):
        for asset in assets:
            if data.can_trade(asset):
                order_target_percent(asset, weight / max(len(assets), 1))
    for asset in context.portfolio.positions:
        if asset not in longs and asset not in shorts and data.can_trade(asset):
            order_target_percent(asset, 0)
    record(leverage=context.account.leverage)
