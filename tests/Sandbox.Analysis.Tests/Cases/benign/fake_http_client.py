# imitates: an HTTP client, by a stand-in with get, post, session and timeout that answers from a table
class Response:
    def __init__(self, status_code, payload):
        self.status_code = status_code
        self._payload = payload

    def json(self):
        return self._payload

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError(f"HTTP {self.status_code}")


class Session:
    """Answers as the exchange did on a recorded day."""

    recorded = {"/ticker/BTC": {"bid": 41999.5, "ask": 42000.5}}

    def get(self, path, params=None, timeout=None):
        found = self.recorded.get(path)
        return Response(200, found) if found else Response(404, {})

    def post(self, path, json=None, headers=None):
        return Response(201, {"id": 1, **(json or {})})

    def close(self):
        self.recorded = {}


session = Session()
quote = session.get("/ticker/BTC", params={"depth": 1}, timeout=5).json()
order = session.post("/orders", json={"symbol": "BTC", "price": quote["ask"]}, headers={"X-Key": "test"})
missing = session.get("/ticker/XYZ").status_code
session.close()
result = {"quote": quote, "order": order.json(), "missing": missing}
