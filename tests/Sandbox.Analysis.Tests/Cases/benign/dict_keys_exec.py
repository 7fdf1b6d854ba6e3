# imitates: exec and eval, by dictionary keys and attribute-like settings
CONFIG = {
    "exec": {"mode": "limit", "slippage_bps": 2, "timeout": 30},
    "eval": {"metric": "sharpe", "window": 252},
    "system": "paper",
    "open": "09:30",
    "import": ["AAPL", "MSFT"],
    "compile": False,
}


def cost(notional: float, config: dict = CONFIG) -> float:
    execution = config["exec"]
    if execution["mode"] == "market":
        return notional * 2 * execution["slippage_bps"] / 10_000
    return notional * execution["slippage_bps"] / 10_000


def describe(config: dict) -> str:
    return "{system}: {metric} over {window} bars".format(system=config["system"], **config["eval"])


settings = {**CONFIG, "exec": {**CONFIG["exec"], "mode": "market"}}
result = {"cost": cost(25_000, settings), "description": describe(settings), "symbols": settings.get("import", [])}
