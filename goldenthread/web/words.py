"""How dates, numbers and money are said: "18 March 2020", "1,724,589", "£1,724,589", "2.6%", "not known"."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

NOT_KNOWN = "not known"

Amount = int | float | Decimal


def day(value: date | str | None) -> str:
    """18 March 2020. Text is taken as already said."""
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        value = value.date()
    return f"{value.day} {value:%B %Y}"


def number(value: Amount | str | None, places: int | None = None) -> str:
    """1,724,589 or 12.5: whole numbers stay whole, others show one place unless told."""
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, str):
        return value
    if places is None:
        places = 0 if value == int(value) else 1
    return f"{_rounded(value, places):,.{places}f}".replace("-", "−")


def pounds(value: Amount | str | None) -> str:
    """£1,724,589; pence only where there are any."""
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, str):
        return value
    places = 0 if value == int(value) else 2
    sign = "−" if value < 0 else ""
    return f"{sign}£{_rounded(-value if value < 0 else value, places):,.{places}f}"


def percent(value: Amount | str | None, places: int = 1) -> str:
    """2.6%, and 50% rather than 50.0%."""
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, str):
        return value
    rounded = _rounded(value, places)
    return number(rounded, 0 if rounded == int(rounded) else places) + "%"


def known(value: object) -> str:
    """The value as text, or "not known": unknown is an answer and never a blank or 0."""
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return day(value)
    return number(value) if isinstance(value, (int, float, Decimal)) else str(value)


def plural(count: int, one: str, many: str = "") -> str:
    """1 action, 3 actions."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def listed(words: list[str]) -> str:
    """a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


def _rounded(value: Amount, places: int) -> Decimal:
    """Rounded half up, as people do, from the number as it is written."""
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
