# imitates: cryptography and obfuscation, by a fingerprint of parameters
import binascii
import hashlib
import json


def fingerprint(params) -> str:
    text = json.dumps(params, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def bucket(symbol: str, count: int) -> int:
    digest = hashlib.blake2b(symbol.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % count


params = {"fast": 12, "slow": 26, "symbols": ["BTC", "ETH"]}
result = {
    "id": fingerprint(params),
    "buckets": {symbol: bucket(symbol, 8) for symbol in params["symbols"]},
    "crc": binascii.hexlify((305419896).to_bytes(4, "big")).decode(),
}
