# imitates: network modules, by variables named requests, socket, http and url, and by URLs in constants
from http import HTTPStatus
from urllib.parse import parse_qs, quote, urlencode, urlsplit

DOCS = "https://docs.example.com/strategies?version=3&lang=en"
requests = [{"symbol": "BTC", "size": 1}, {"symbol": "ETH", "size": -2}]
socket = {"AM4": 65, "LGA1700": 125}
http = HTTPStatus.OK


def key(request: dict) -> str:
    return urlencode(sorted(request.items()), quote_via=quote)


def version(url: str) -> int:
    return int(parse_qs(urlsplit(url).query)["version"][0])


get = {request["symbol"]: request["size"] for request in requests}.get
responses = [get(symbol, 0) for symbol in ("BTC", "ETH", "XRP")]
result = {"keys": [key(request) for request in requests], "version": version(DOCS), "ok": http.value, "responses": responses, "socket": max(socket.values())}
