# imitates: a query language as a way to code, by DataFrame.query with constant text and local variables
import pandas as pd

trades = pd.DataFrame({
    "symbol": ["BTC", "ETH", "BTC", "SOL", "ETH"],
    "side": ["buy", "sell", "sell", "buy", "buy"],
    "price": [42000.0, 2300.0, 42500.0, 98.0, 2310.0],
    "quantity": [0.5, 4.0, 0.5, 30.0, 1.0],
})

minimum = 2000.0
majors = trades.query("symbol in ['BTC', 'ETH'] and price >= @minimum")
buys = majors.query("side == 'buy'").sort_values("price")
notional = (buys["price"] * buys["quantity"]).groupby(buys["symbol"]).sum()
result = {"rows": len(majors), "notional": {symbol: float(value) for symbol, value in notional.items()}}
