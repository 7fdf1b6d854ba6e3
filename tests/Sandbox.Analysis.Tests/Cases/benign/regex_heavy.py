# imitates: exponential regular expressions, by long but linear ones
import re

NUMBER = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][-+]?\d+)?"
ROW = re.compile(rf"""
    ^\s*(?P<symbol>[A-Z]{{2,6}}(?:\.[A-Z]{{1,3}})?)\s*[|;]
    \s*(?P<price>{NUMBER})\s*[|;]
    \s*(?P<change>{NUMBER})\s*%?\s*$
""", re.VERBOSE)
LIST = re.compile(r"(?:[a-z_]+,)*[a-z_]+")
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def rows(text):
    return [match.groupdict() for line in text.splitlines() if (match := ROW.match(line))]


def snake(name):
    return CAMEL.sub("_", name).lower()


sample = "BTC | 42,000.50 | -1.2%\nETH; 2300 ; +3e-1 %\nnot a row\nBRK.B|360.1|0\n"
result = {
    "rows": rows(sample),
    "snake": snake("rollingSharpeRatio"),
    "list": bool(LIST.fullmatch("open,high,low")),
    "quoted": QUOTED.findall('a "b\\"c" d "e"'),
    "split": re.split(r"[\s,;]+", "a, b;c  d"),
}
