# imitates: a database client, by SQL kept as text and checked, never run
import re
import textwrap

QUERIES = {
    "daily": "SELECT symbol, date, close FROM bars WHERE date >= :start ORDER BY symbol, date",
    "refresh": "EXEC sp_refresh_bars @symbol = :symbol; DROP TABLE IF EXISTS scratch",
}
PARAMETER = re.compile(r"(?<!:):([a-z_]+)")


def parameters(query):
    return sorted(set(PARAMETER.findall(query)))


def read_only(query):
    first = query.lstrip().split(None, 1)[0].upper()
    return first in {"SELECT", "WITH"} and ";" not in query


result = {
    name: {"parameters": parameters(query), "read_only": read_only(query), "text": textwrap.shorten(query, 40)}
    for name, query in QUERIES.items()
}
