"""The tables of children waiting for the NHS's services."""

from __future__ import annotations

from goldenthread.home.tables.understand import figure_cell
from goldenthread.home.waiting import OVER_52, Waits
from goldenthread.indicators.dimension import WAITING_SERVICES, WEEKS_WAITING
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.records.place_list import ENGLAND
from goldenthread.web.tables import Cell, Column, Table

NOBODY = "nobody submitted"


def by_service_table(waits: Waits, first: Waits | None = None) -> Table:
    """Every service with each band of weeks as published; where nobody submitted, it says so. `first` is the area's
    first board, whose tables have the plain addresses."""
    services = [*waits.services, *(code for code in WAITING_SERVICES if code not in waits.services)]
    rows: list[tuple[Cell, ...]] = [
        (
            Cell(WAITING_SERVICES[code]),
            _cell(waits, code, ""),
            *(_cell(waits, code, band) for band in WEEKS_WAITING),
        )
        for code in services
    ]
    rows.append(
        (
            Cell("All services submitted"),
            figure_cell(waits.at(waits.board)),
            *(figure_cell(waits.at(waits.board, "", band)) for band in WEEKS_WAITING),
        )
    )
    return Table(
        key=f"waiting-by-service{_of(waits, first)}",
        caption=f"Children waiting by service and weeks waited, {waits.board_name}",
        columns=(
            Column("service", "Service"),
            Column("all", "All waiting", numeric=True),
            *(
                Column(f"weeks-{band.rstrip('+')}", words.removesuffix(" weeks"), numeric=True)
                for band, words in WEEKS_WAITING.items()
            ),
        ),
        rows=list(rows),
        total=True,
        layout="matrix",
        note=_note(waits),
        source=_source(waits),
        policy=policy_of_all(waits.parts.values()),
        as_at=waits.period.words,
        things=("service", "services"),
    )


def beside_england_table(waits: Waits, first: Waits | None = None) -> Table:
    """Who has waited more than a year, the board beside England."""
    return Table(
        key=f"waiting-over-a-year{_of(waits, first)}",
        caption=f"Waiting more than 52 weeks, {waits.short_name} and England",
        columns=(
            Column("service", "Service"),
            Column("over", "Over 52 weeks", numeric=True),
            Column("share", "Of those waiting", numeric=True),
            Column("england", "England, of those waiting", numeric=True),
        ),
        rows=[
            (
                Cell(WAITING_SERVICES[code]),
                _number(waits.count(waits.board, code, OVER_52)),
                _percent(waits.share(waits.board, code, OVER_52)),
                _percent(waits.share(ENGLAND, code, OVER_52)),
            )
            for code in waits.services
        ],
        source=_source(waits),
        policy=policy_of_all(waits.parts.values()),
        as_at=waits.period.words,
        things=("service", "services"),
    )


def months_table(*boards: Waits) -> Table:
    """England month by month, with who did not submit there and at each board: a month that lacks lists is too low."""
    first = boards[0]
    return Table(
        key="waiting-by-month",
        caption="Children waiting in England each month, and organisations that did not submit",
        columns=(
            Column("month", "Month"),
            Column("waiting", "Children waiting, England", numeric=True),
            Column("england", "Did not submit, England", numeric=True),
            *(
                Column(f"board-{each.board}", f"Did not submit, {each.short_name}", numeric=True)
                for each in boards
            ),
        ),
        rows=[
            (
                Cell(each.period.words, sort=each.period.key),
                figure_cell(each),
                figure_cell(first.submitters(ENGLAND, each.period)),
                *(figure_cell(waits.submitters(waits.board, each.period)) for waits in boards),
            )
            for each in first.months
            if each.period is not None
        ],
        note="The lists of boards are published for the newest month of a release only.",
        source=_source(first),
        policy=policy_of_all(each for waits in boards for each in waits.parts.values()),
        things=("month", "months"),
    )


def _of(waits: Waits, first: Waits | None) -> str:
    """What tells apart the tables of several boards."""
    return "" if first is None or first is waits else f"-{waits.board.lower()}"


def _cell(waits: Waits, service: str, band: str) -> Cell:
    found = waits.at(waits.board, service, band)
    if found is None or found.value is None:
        return Cell(NOBODY if not band else "–", sort=None, raw=NOBODY)
    return figure_cell(found)


def _number(value: int | None) -> Cell:
    return Cell(None) if value is None else Cell(f"{value:,}", sort=value, raw=value)


def _percent(value: float | None) -> Cell:
    return Cell(None) if value is None else Cell(f"{value:g}%", sort=value, raw=value)


def _note(waits: Waits) -> str:
    whole = "provider" if waits.is_provider else "board"
    said = f"As published by NHS England, small numbers too. Counts of the whole {whole}, not of the area."
    if waits.do_not_add_up:
        names = ", ".join(WAITING_SERVICES[code] for code in waits.do_not_add_up)
        said += f" The bands do not add up to the published total for: {names}; both are shown as published."
    return said


def _source(waits: Waits) -> str:
    total = waits.at(waits.board)
    return f"{total.source}, {total.release}" if total is not None else ""
