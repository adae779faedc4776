"""A made-up profile with the published figures of County Durham."""

from __future__ import annotations

from datetime import date

from goldenthread.indicators.comparators import Comparators
from goldenthread.indicators.indicator import Indicator
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.compare import Direction, Neighbours
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, calendar_year, january
from goldenthread.needs.profile import Profile

DURHAM, REGION, ENGLAND = "840", "E12000001", "E92000001"
NAMES = {DURHAM: "County Durham", REGION: "North East", ENGLAND: "England"}


def beside(of: Figure, others: Neighbours, england: Figure | None = None) -> Comparators:
    """What a figure is compared with, of a region without figures."""
    return Comparators(of, "neither", england, None, others, None)


def figure(
    key: str,
    period: Period | None,
    value: float | None,
    place: str = DURHAM,
    numerator: float | None = None,
    denominator: float | None = None,
    statistic: str = "count",
    unit: str = "plans",
    availability: str = "known",
    **breakdown: str,
) -> Figure:
    parts = breakdown_of({name.replace("_", "-"): code for name, code in breakdown.items()})
    return Figure(
        key, key, place, NAMES.get(place, place), period, value, breakdown=parts, numerator=numerator,
        denominator=denominator, statistic=statistic, unit=unit, availability=availability, source="DfE",
        release="2025", accumulation="point" if period and period.is_instant else "period",
    )  # fmt: skip


def share(
    key: str, year: int, value: float | None, of: tuple[float, float] | None = None, place: str = DURHAM
) -> Figure:
    numerator, denominator = of or (None, None)
    return figure(key, calendar_year(year), value, place, numerator, denominator, "share", "per cent")


def indicator(key: str, direction: Direction = "neither", **more: object) -> Indicator:
    stated: dict[str, object] = {
        "key": key, "title": key.replace("-", " ").capitalize(), "definition": "What it is.", "why": "Why it matters.",
        "theme": "plans", "numerator": "", "denominator": "", "statistic": "share", "unit": "per cent",
        "direction": direction, "population": "Plans that the council maintains", "timing": "flow",
        "frequency_months": 12, "publication_lag_months": 6, "source": "DfE", "owner": "Analyst",
        "reviewed": date(2025, 7, 1), **more,
    }  # fmt: skip
    return Indicator(**stated)  # type: ignore[arg-type]


PLANS = {2019: 3240, 2020: 3442, 2021: 3628, 2022: 3975, 2023: 4224, 2024: 4501, 2025: 5390}
ENGLISH_PLANS = {
    2019: 353995, 2020: 390109, 2021: 430697, 2022: 473255, 2023: 517048, 2024: 576474, 2025: 638745,
}  # fmt: skip
IN_TIME = {
    2021: (76.2, (246, 323)),
    2022: (29.2, (140, 479)),
    2023: (1.9, (10, 521)),
    2024: (18.3, (153, 838)),
}
IN_TIME_ENGLAND = {2021: 59.9, 2022: 49.2, 2023: 50.3, 2024: 46.4}


def plans() -> list[Figure]:
    return [
        *(figure("ehc-plans", january(year), value) for year, value in PLANS.items()),
        *(figure("ehc-plans", january(year), value, ENGLAND) for year, value in ENGLISH_PLANS.items()),
    ]


def in_time() -> list[Figure]:
    return [
        *(share("plans-in-20-weeks", year, value, of) for year, (value, of) in IN_TIME.items()),
        *(share("plans-in-20-weeks", year, value, None, ENGLAND) for year, value in IN_TIME_ENGLAND.items()),
    ]


def profile(*figures: Figure, **more: object) -> Profile:
    declared = {
        "ehc-plans": indicator("ehc-plans", statistic="count", unit="plans", timing="stock"),
        "plans-in-20-weeks": indicator("plans-in-20-weeks", "higher is better"),
    }
    stated: dict[str, object] = {"indicators": declared, **more}
    return Profile(DURHAM, "County Durham", REGION, "North East", ENGLAND, tuple(figures), **stated)  # type: ignore[arg-type]
