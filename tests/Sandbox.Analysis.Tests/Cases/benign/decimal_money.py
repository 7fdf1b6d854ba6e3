# imitates: nothing dangerous; money arithmetic with decimal, fractions and statistics
from decimal import ROUND_DOWN, Decimal, getcontext
from fractions import Fraction
from math import comb, gcd, isclose, log1p, prod
from statistics import NormalDist, correlation, fmean, quantiles

getcontext().prec = 28
LOT = Decimal("0.001")


def lots(cash: Decimal, price: Decimal) -> Decimal:
    return (cash / price).quantize(LOT, rounding=ROUND_DOWN)


def kelly(win: Fraction, odds: Fraction) -> Fraction:
    return max(Fraction(0), win - (1 - win) / odds)


returns = [0.01, -0.005, 0.02, 0.0, -0.01, 0.015]
result = {
    "lots": str(lots(Decimal("1000"), Decimal("42123.45"))),
    "kelly": str(kelly(Fraction(11, 20), Fraction(1))),
    "growth": round(log1p(prod(1 + r for r in returns) - 1), 10),
    "quartiles": quantiles(returns, n=4),
    "tail": round(NormalDist(fmean(returns), 0.012).inv_cdf(0.05), 6),
    "correlation": round(correlation(returns[:-1], returns[1:]), 6),
    "ok": isclose(comb(6, 3), 20) and gcd(12, 18) == 6,
}
