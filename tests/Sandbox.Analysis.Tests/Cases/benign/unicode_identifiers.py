# imitates: look-alike and bidirectional tricks, by Greek, accented and Chinese names, right-to-left text and emoji
# -*- coding: utf-8; py-indent-offset:4 -*-
"""Kennzahlen einer Rendite-Reihe — mit griechischen Namen. 计算收益率的统计量。 🚀"""

import math

renditen = [0.01, -0.02, 0.015, 0.03]
μ = sum(renditen) / len(renditen)
σ = math.sqrt(sum((r - μ) ** 2 for r in renditen) / len(renditen))
Δ = [b - a for a, b in zip(renditen, renditen[1:])]
größte = max(renditen)
收益 = math.prod(1 + r for r in renditen) - 1

LABELS = {"he": "תשואה", "ar": "العائد", "fa": "بازده", "ja": "リターン", "ru": "доходность", "el": "απόδοση"}
NOTE = "“curly quotes”, en–dash, non-breaking space: 1 000 €, ½, ², ™"

result = {"μ": round(μ, 6), "σ": round(σ, 6), "Δ": [round(d, 6) for d in Δ], "max": größte, "收益": round(收益, 6), "labels": LABELS, "note": NOTE}
