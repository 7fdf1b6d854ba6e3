# imitates: database files, by SQLite in memory only
import sqlite3

import pandas as pd

connection = sqlite3.connect(":memory:")
connection.row_factory = sqlite3.Row
connection.execute("CREATE TABLE fills (symbol TEXT, side TEXT, price REAL, quantity REAL)")
connection.executemany(
    "INSERT INTO fills VALUES (?, ?, ?, ?)",
    [("BTC", "buy", 42000.0, 0.5), ("BTC", "sell", 42500.0, 0.25), ("ETH", "buy", 2300.0, 2.0)],
)
query = """
    SELECT symbol, SUM(CASE side WHEN 'buy' THEN quantity ELSE -quantity END) AS position, COUNT(*) AS fills
    FROM fills GROUP BY symbol HAVING position > :least ORDER BY symbol
"""
rows = [dict(row) for row in connection.execute(query, {"least": 0})]
frame = pd.read_sql_query("SELECT * FROM fills WHERE side = ?", connection, params=("buy",))
connection.close()
result = {"positions": rows, "buys": len(frame)}
