# imitates: the clock, by fixed dates and time zones
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pandas as pd
from dateutil.relativedelta import relativedelta

NEW_YORK = ZoneInfo("America/New_York")
OPEN, CLOSE = time(9, 30), time(16, 0)
HOLIDAYS = {date(2024, 1, 1), date(2024, 1, 15), date(2024, 7, 4)}


def sessions(start: date, end: date):
    day = start
    while day <= end:
        if day.weekday() < 5 and day not in HOLIDAYS:
            begin = datetime.combine(day, OPEN, NEW_YORK)
            yield begin.astimezone(timezone.utc), datetime.combine(day, CLOSE, NEW_YORK).astimezone(timezone.utc)
        day += timedelta(days=1)


def expiry(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(4 - first.weekday()) % 7 + 14)


hours = list(sessions(date(2024, 1, 1), date(2024, 1, 5)))
index = pd.bdate_range("2024-01-01", periods=5)
result = {
    "opens": [begin.isoformat() for begin, _ in hours],
    "expiries": [expiry(2024, month).isoformat() for month in (1, 2, 3)],
    "next": (date(2024, 1, 31) + relativedelta(months=1)).isoformat(),
    "days": [day.strftime("%a") for day in index],
}
