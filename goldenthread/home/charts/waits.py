"""Charts of children waiting for the NHS's services: shares of a list, so that a board stands beside England."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.waiting import ALL, OVER_18, OVER_52, Waits, area_waits
from goldenthread.indicators.dimension import WAITING_SERVICES, WEEKS_WAITING
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure, amount
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series
from goldenthread.web.words import listed

_MOST = 8
_WHOLE_BOARD = "Counts of the whole NHS board, not of the area; the NHS does not publish them by council."
_NONE = "No published waiting list of the area's NHS board is held."


def weeks_waited(waits: Waits | None) -> ChartData:
    """How long those now waiting have waited, all services for children together, beside England."""
    if waits is None:
        return _empty("weeks-waited", "How long children wait")
    total = waits.at(waits.board)
    long = waits.share(waits.board, ALL, OVER_18)
    there = waits.share(ENGLAND, ALL, OVER_18)
    return ChartData(
        key="weeks-waited",
        title=f"{_percent(long)} of children waiting have waited more than 18 weeks; England {_percent(there)}",
        subtitle=f"Children waiting, all community services, by weeks waited, {waits.period.words}",
        kind="grouped-bar",
        x_title="Weeks waited so far",
        y_title="Per cent of those waiting",
        unit="%",
        series=tuple(
            Series(
                name,
                "area" if place == waits.board else "comparator",
                tuple(
                    Point(words, waits.share(place, ALL, (band,))) for band, words in WEEKS_WAITING.items()
                ),
            )
            for name, place in ((waits.short_name, waits.board), ("England", ENGLAND))
        ),
        sentence=(
            f"In {waits.period.words} {_shown(total)} children were waiting at {waits.board_name}: "
            f"{_percent(long)} of them for more than 18 weeks and "
            f"{_percent(waits.share(waits.board, ALL, OVER_52))} for more than a year "
            f"({_number(waits.count(waits.board, ALL, OVER_52))} children). England: {_percent(there)} and "
            f"{_percent(waits.share(ENGLAND, ALL, OVER_52))}."
        ),
        source=_source(total),
        policy=policy_of_all(waits.parts.values()),
        as_at=waits.period.words,
        how=f"Children in the band divided by all children waiting at the same place. {_WHOLE_BOARD}",
        order=tuple(WEEKS_WAITING.values()),
    )


def over_18_weeks(waits: Waits | None) -> ChartData:
    """Of the services with the longest lists, the share that has waited more than 18 weeks, beside England."""
    if waits is None:
        return _empty("waiting-over-18-weeks", "Who waits longest")
    services = waits.services[:_MOST]
    worst = max(services, key=lambda code: waits.share(waits.board, code, OVER_18) or 0, default="")
    said = [
        f"{WAITING_SERVICES[code]} {_percent(waits.share(waits.board, code, OVER_18))} of "
        f"{_shown(waits.at(waits.board, code))} (England {_percent(waits.share(ENGLAND, code, OVER_18))})"
        for code in services[:4]
    ]
    return ChartData(
        key="waiting-over-18-weeks",
        title=(
            f"{WAITING_SERVICES[worst]}: {_percent(waits.share(waits.board, worst, OVER_18))} have waited more than "
            "18 weeks"
            if worst
            else "Nobody is waiting"
        ),
        subtitle=f"Children who have waited more than 18 weeks, by service, longest lists first, {waits.period.words}",
        kind="grouped-bar",
        x_title="Service",
        y_title="Per cent of those waiting",
        unit="%",
        series=tuple(
            Series(
                name,
                "area" if place == waits.board else "comparator",
                tuple(Point(WAITING_SERVICES[code], waits.share(place, code, OVER_18)) for code in services),
            )
            for name, place in ((waits.short_name, waits.board), ("England", ENGLAND))
        ),
        sentence=f"Waiting more than 18 weeks: {listed(said)}." if said else "Nobody is waiting.",
        source=_source(waits.at(waits.board)),
        policy=policy_of_all(waits.parts.values()),
        as_at=waits.period.words,
        how=f"Children waiting 18 weeks or more divided by all children waiting for the service. {_WHOLE_BOARD}",
    )


def _first(area: Area, on: date) -> Waits | None:
    return next(iter(area_waits(area, on)), None)


def _weeks(area: Area, on: date) -> ChartData:
    return weeks_waited(_first(area, on))


def _services(area: Area, on: date) -> ChartData:
    return over_18_weeks(_first(area, on))


def _empty(key: str, title: str) -> ChartData:
    return ChartData(key, title, "", "grouped-bar", "", "", "%", (), _NONE)


def _percent(value: float | None) -> str:
    return "not known" if value is None else amount(value, "per cent")


def _number(value: float | None) -> str:
    return "not known" if value is None else amount(value)


def _shown(figure: Figure | None) -> str:
    return "an unknown number of" if figure is None else figure.shown


def _source(figure: Figure | None) -> str:
    return "" if figure is None else figure.source


CHARTS = [
    ChartDeclaration("weeks-waited", "How long children wait for NHS services", _weeks, order=112),
    ChartDeclaration("waiting-over-18-weeks", "Services with long waits", _services, order=113),
]
