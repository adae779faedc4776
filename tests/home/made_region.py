"""A made-up region of four authorities, one of which has ended, for tests of the regional page."""

from __future__ import annotations

from datetime import date

from goldenthread.home.regional import Measured, Regional, regional
from goldenthread.indicators.catalogue import declared
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import Period, calendar_year
from goldenthread.records.place_list import ENGLAND, ListedPlace

REGION = ListedPlace("E12000099", "region", "The Marches", ENGLAND, (), None, None)
PLACES = {
    ENGLAND: ListedPlace(ENGLAND, "country", "England", "", (), None, None),
    REGION.code: REGION,
    **{
        code: ListedPlace(code, "authority", name, REGION.code, (), None, ends)
        for code, name, ends in (
            ("101", "Alder", None), ("102", "Birk", None), ("103", "Cold", None), ("104", "Dun", date(2020, 3, 31)),
        )
    },
}  # fmt: skip
IN_TIME = Measured("plans-in-20-weeks", "In time", declared()["plans-in-20-weeks"])


def figure(place: str, year: int, value: float | None, indicator: str = "plans-in-20-weeks") -> Figure:
    name = PLACES[place].name if place in PLACES else place
    known = "known" if value is not None else "not collected"
    return Figure(
        indicator, "In time", place, name, calendar_year(year), value, statistic="share", unit="per cent",
        availability=known, source="A source", release="2025",
    )  # fmt: skip


def marches(*more: Figure, measured: Measured = IN_TIME, period: Period | None = None) -> Regional:
    """Alder and Birk equal in 2024, Cold without a figure, the region and England as printed."""
    every = [
        figure("101", 2023, 40), figure("101", 2024, 60), figure("102", 2024, 60),
        figure(REGION.code, 2024, 55), figure(ENGLAND, 2024, 46.4), *more,
    ]  # fmt: skip
    return regional(REGION, measured, every, PLACES, period)
