# imitates: an exchange client, by the tables and arithmetic such code has, without any client
TIMEFRAMES = {"1m": 60, "5m": 300, "1h": 3600, "1d": 86400}
ENDPOINTS = {"public": "https://api.example.com/v3", "stream": "wss://stream.example.com/ws"}
RATE_LIMIT = 1200
API_KEY = ""
SECRET = None


class Markets:
    def __init__(self, markets):
        self.markets = {market["symbol"]: market for market in markets}

    def amount_to_precision(self, symbol, amount):
        step = self.markets[symbol]["step"]
        return round(amount - amount % step, 10)

    def fetch_ticker(self, symbol):
        return {"symbol": symbol, "last": self.markets[symbol]["last"]}

    def create_order(self, symbol, side, amount, price=None):
        price = price or self.fetch_ticker(symbol)["last"]
        return {"symbol": symbol, "side": side, "amount": self.amount_to_precision(symbol, amount), "cost": round(amount * price, 8)}


def align(timestamp, timeframe):
    seconds = TIMEFRAMES[timeframe]
    return timestamp - timestamp % seconds


exchange = Markets([{"symbol": "BTC/USDT", "step": 0.001, "last": 42000.0}])
order = exchange.create_order("BTC/USDT", "buy", 0.12345)
result = {"order": order, "aligned": align(1704189725, "1h"), "limits": RATE_LIMIT // len(ENDPOINTS), "keyless": not (API_KEY or SECRET)}
