# imitates: writing files and transit to other modules, by an ordinary logging set-up on stderr
import logging
import sys

logger = logging.getLogger(__name__)


def configure(level="INFO"):
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(getattr(logging, level, logging.INFO))
    logging.getLogger("matplotlib").setLevel(logging.WARNING)


def rebalance(weights):
    total = sum(weights.values())
    if not total:
        logger.warning("no weights, nothing to do")
        return weights
    logger.debug("normalising %d weights", len(weights))
    return {symbol: weight / total for symbol, weight in weights.items()}


configure("DEBUG")
result = rebalance({"AAPL": 2, "MSFT": 1, "NVDA": 1})
logger.info("weights: %s", result)
