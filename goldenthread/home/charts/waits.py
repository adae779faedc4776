"""Charts of children waiting for the NHS's services: shares of a list, so that a board stands beside England."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.waiting import ALL, OVER_18, OVER_52, Waits, area_waits
from goldenthread.indicators.dimension import WAITING_SERVICES, WEEKS_WAITING
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import Figure, amount
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series
from goldenthread.web.charts.data import Role
from goldenthread.web.words import listed

_MOST = 8
_WHOLE_BOARD = "Counts of the whole NHS board, not of the area; the NHS does not publish them by council."
_NONE = "No published waiting list of the area's NHS board is held."


def weeks_waited(*boards: Waits) -> ChartData:
    """How long those now waiting have waited, all services for children together: each board beside England."""
    if not boards:
        return _empty("weeks-waited", "How long children wait")
    first, alike = boards[0], _of_one_month(boards)
    there = first.share(ENGLAND, ALL, OVER_18)
    long = [f"{_percent(each.share(each.board, ALL, OVER_18))}{_at(each, alike)}" for each in alike]
    return ChartData(
        key="weeks-waited",
        title=f"{listed(long)} of children waiting have waited more than 18 weeks; England {_percent(there)}",
        subtitle=f"Children waiting, all community services, by weeks waited, {first.period.words}",
        kind="grouped-bar",
        x_title="Weeks waited so far",
        y_title="Per cent of those waiting",
        unit="%",
        series=tuple(
            Series(
                name,
                role,
                tuple(
                    Point(words, waits.share(place, ALL, (band,))) for band, words in WEEKS_WAITING.items()
                ),
            )
            for name, role, waits, place in _series(alike)
        ),
        sentence=f"{' '.join(_waiting_words(each) for each in boards)} England: {_percent(there)} and "
        f"{_percent(first.share(ENGLAND, ALL, OVER_52))} in {first.period.words}.",
        source=_source(first.at(first.board)),
        policy=policy_of_all(each for waits in boards for each in waits.parts.values()),
        as_at=first.period.words,
        how=f"Children in the band divided by all children waiting at the same place. {_WHOLE_BOARD}"
        f"{_left_out(boards)}",
        order=tuple(WEEKS_WAITING.values()),
    )


def over_18_weeks(*boards: Waits) -> ChartData:
    """Of the services with the longest lists, the share that has waited more than 18 weeks: boards beside England."""
    if not boards:
        return _empty("waiting-over-18-weeks", "Who waits longest")
    first, alike = boards[0], _of_one_month(boards)
    services = list(dict.fromkeys(code for waits in alike for code in waits.services[: _MOST // len(alike)]))
    shares = [
        (waits.share(waits.board, code, OVER_18) or 0, code, waits) for code in services for waits in alike
    ]
    worst = max(shares, key=lambda each: each[0], default=None)
    said = [
        f"{WAITING_SERVICES[code]} {_percent(waits.share(waits.board, code, OVER_18))} of "
        f"{_shown(waits.at(waits.board, code))}{_at(waits, alike)} "
        f"(England {_percent(waits.share(ENGLAND, code, OVER_18))})"
        for code in services[:4]
        for waits in alike
        if waits.at(waits.board, code) is not None
    ]
    return ChartData(
        key="waiting-over-18-weeks",
        title=(
            f"{WAITING_SERVICES[worst[1]]}: {_percent(worst[2].share(worst[2].board, worst[1], OVER_18))}"
            f"{_at(worst[2], alike)} have waited more than 18 weeks"
            if worst is not None
            else "Nobody is waiting"
        ),
        subtitle=f"Children who have waited more than 18 weeks, by service, longest lists first, {first.period.words}",
        kind="grouped-bar",
        x_title="Service",
        y_title="Per cent of those waiting",
        unit="%",
        series=tuple(
            Series(
                name,
                role,
                tuple(Point(WAITING_SERVICES[code], waits.share(place, code, OVER_18)) for code in services),
            )
            for name, role, waits, place in _series(alike)
        ),
        sentence=f"Waiting more than 18 weeks: {listed(said)}." if said else "Nobody is waiting.",
        source=_source(first.at(first.board)),
        policy=policy_of_all(each for waits in boards for each in waits.parts.values()),
        as_at=first.period.words,
        how=f"Children waiting 18 weeks or more divided by all children waiting for the service. {_WHOLE_BOARD}"
        f"{_left_out(boards)}",
    )


def _series(boards: Sequence[Waits]) -> list[tuple[str, Role, Waits, str]]:
    """A name, a role, where it is read and its place: every board, then England."""
    own: list[Role] = ["area", *["other"] * (len(boards) - 1)]  # type: ignore[list-item]
    found = [(each.short_name, role, each, each.board) for each, role in zip(boards, own, strict=True)]
    return [*found, ("England", "comparator", boards[0], ENGLAND)]


def _of_one_month(boards: Sequence[Waits]) -> list[Waits]:
    """Bars side by side are of one month."""
    return [each for each in boards if each.period == boards[0].period]


def _left_out(boards: Sequence[Waits]) -> str:
    others = [each for each in boards if each.period != boards[0].period]
    return "".join(f" {each.short_name} has its newest list of {each.period.words}." for each in others)


def _at(waits: Waits, boards: Sequence[Waits]) -> str:
    """Which board, where there are several."""
    return f" at {waits.short_name}" if len(boards) > 1 else ""


def _waiting_words(waits: Waits) -> str:
    return (
        f"In {waits.period.words} {_shown(waits.at(waits.board))} children were waiting at {waits.board_name}: "
        f"{_percent(waits.share(waits.board, ALL, OVER_18))} of them for more than 18 weeks and "
        f"{_percent(waits.share(waits.board, ALL, OVER_52))} for more than a year "
        f"({_number(waits.count(waits.board, ALL, OVER_52))} children)."
    )


def _weeks(area: Area, on: date) -> ChartData:
    return weeks_waited(*area_waits(area, on))


def _services(area: Area, on: date) -> ChartData:
    return over_18_weeks(*area_waits(area, on))


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
