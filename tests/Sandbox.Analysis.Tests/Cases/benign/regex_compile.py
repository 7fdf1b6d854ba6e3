# imitates: compile(), by re.compile under several names
import re
from re import compile as rx

SYMBOL = re.compile(r"^(?P<base>[A-Z0-9]{2,10})[/-](?P<quote>USDT?|EUR|BTC)$")
OPTION = rx(r"([A-Z]+)(\d{6})([CP])(\d{8})")
CLEAN = re.compile(r"[^\w/-]+")


def parse_pair(text):
    match = SYMBOL.match(CLEAN.sub("", text.strip().upper()))
    return match.groupdict() if match else None


def parse_option(code):
    found = OPTION.fullmatch(code)
    if found is None:
        raise ValueError(f"not an OCC symbol: {code}")
    root, day, side, strike = found.groups()
    return {"root": root, "expiry": f"20{day[:2]}-{day[2:4]}-{day[4:]}", "call": side == "C", "strike": int(strike) / 1000}


result = [parse_pair(text) for text in ("btc/usdt", "ETH-EUR", "??")] + [parse_option("SPY240119C00450000")]
