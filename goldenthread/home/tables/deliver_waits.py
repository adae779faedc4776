"""The tables of the page on waits for commissioned services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from goldenthread.home.asked import Asked
from goldenthread.home.listed_services import Listed
from goldenthread.home.sources import documents_of
from goldenthread.intake.sheet import NOT_RECORDED
from goldenthread.methods.change import Change
from goldenthread.methods.figure import Figure
from goldenthread.waits.known import InWords, Reading, ServiceWaits, Standard
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import listed

WHOLE_BOARD = (
    "NHS lists are of the whole board, not of the area, and of a service of this kind, not of this one."
)
OFFERED = {"yes": "green", "no": "red", "families say no": "red"}


def services_table(
    asked: Asked, waits: Sequence[ServiceWaits], lists: Mapping[str, tuple[Listed, ...]]
) -> Table:
    """Every service with what is known of its waits, and “not known” where nobody has said."""
    months = {each.period for found in lists.values() for each in found}
    return Table(
        key="service-waits",
        caption="Waits for every service",
        columns=(
            Column("service", "Service"),
            Column("commissioner", "Commissioned by"),
            Column("standard", "Standard"),
            Column("within", "Within it"),
            Column("typical", "Typical wait"),
            Column("longest", "Longest wait"),
            Column("backlog", "Still waiting or backlog"),
            Column("support", "Support while waiting"),
            Column("published", "NHS list, whole board", sortable=False),
        ),
        rows=[_service_row(asked, each, lists.get(each.service.key, ())) for each in waits],
        as_at=asked.as_at,
        source=documents_of(each.service for each in waits),
        note=f"{WHOLE_BOARD} They are as at {listed(sorted(months))}." if months else "",
        empty=Empty("No service is recorded yet.", "Fill in the sheet “services” of the area's pack."),
        things=("service", "services"),
        page_size=15,
    )


def _service_row(asked: Asked, waits: ServiceWaits, lists: Sequence[Listed]) -> tuple[Cell, ...]:
    row = waits.service
    standards = [each.words for each in waits.standards if each.words]
    return (
        Cell(row.title, href=asked.address(row)),
        asked.names_cell(row.refs("commissioners")),
        Cell("; ".join(standards) or None),
        _newest(waits, "share within"),
        _newest(waits, "mean wait", "median wait", "percentile of waits"),
        _newest(waits, "longest wait"),
        _newest(waits, "still waiting", "backlog"),
        Cell("; ".join(dict.fromkeys(_support(each) for each in waits.standards if _support(each))) or None),
        Cell("; ".join(each.words for each in lists) or "no list of this kind"),
    )


def _newest(waits: ServiceWaits, *measures: str) -> Cell:
    found = waits.newest(*measures)
    if found is None:
        return Cell(None)
    note = ", ".join(part for part in (found.measured, when_words(found)) if part)
    return Cell(with_unit(found.figure), sort=found.figure.value, note=note)


def standards_table(asked: Asked, waits: Sequence[ServiceWaits]) -> Table:
    """When each clock starts and stops, the standard and its target, how far away it is, and what is offered."""
    found = [(each, standard) for each in waits for standard in each.standards]
    return Table(
        key="wait-standards",
        caption="Standards: clocks, targets and support while waiting",
        columns=(
            Column("wait", "Wait"),
            Column("start", "Clock starts"),
            Column("stop", "Clock stops"),
            Column("route", "Route"),
            Column("standard", "Standard"),
            Column("set_by", "Set by"),
            Column("gap", "How far from it", sortable=False),
            Column("offered", "Support while waiting"),
        ),
        rows=[_standard_row(asked, standard) for _, standard in found],
        as_at=asked.as_at,
        source=documents_of(standard.record for _, standard in found),
        empty=Empty(
            "No standard for a wait is recorded yet.",
            "Fill in the sheet “wait_standards” of the area's pack: when the clock starts and stops, and how long "
            "a wait may be.",
        ),
        things=("standard", "standards"),
    )


def _standard_row(asked: Asked, standard: Standard) -> tuple[Cell, ...]:
    heard = f"“{standard.heard.text('text')}”" if standard.heard is not None else ""
    return (
        Cell(standard.wait, href=asked.address(standard.record), note=standard.record.document_place or None),
        Cell(standard.start or None),
        Cell(standard.stop or None),
        _said(standard.route),
        Cell(standard.words or None, href=asked.address(standard.target) if standard.target else None),
        _said(standard.set_by),
        Cell(
            standard.gap.words if standard.gap else "no target", note=" ".join(standard.gap.cautions) or None
        )
        if standard.gap
        else Cell("no target"),
        Cell(
            _offered(standard) or None,
            tag=OFFERED.get(standard.offered),
            note=heard or standard.support or None,
        ),
    )


def readings_table(asked: Asked, waits: Sequence[ServiceWaits]) -> Table:
    """Each reading with its statistic, so that nobody takes a longest wait for an average."""
    found = [(each, reading) for each in waits for reading in each.readings]
    return Table(
        key="wait-readings",
        caption="Readings of waits",
        columns=(
            Column("service", "Service"),
            Column("measure", "What was measured"),
            Column("value", "Value", numeric=True),
            Column("as_at", "When"),
            Column("place", "Place"),
            Column("commissioner", "Commissioner"),
            Column("wording", "In the words of the document", sortable=False),
        ),
        rows=[_reading_row(asked, each, reading) for each, reading in found],
        as_at=asked.as_at,
        source=documents_of(reading.source for _, reading in found),
        empty=Empty(
            "No reading of a wait is recorded yet.",
            "Fill in the sheet “wait_readings” of the area's pack. Name the stated figure where a document states it.",
        ),
        things=("reading", "readings"),
    )


def _reading_row(asked: Asked, waits: ServiceWaits, reading: Reading) -> tuple[Cell, ...]:
    bands = "; ".join(f"{weeks} weeks: {number}" for weeks, number in reading.bands)
    return (
        Cell(waits.service.title, href=asked.address(waits.service)),
        Cell(f"{reading.measured} ({reading.figure.statistic})", note=bands or None),
        Cell(with_unit(reading.figure), sort=reading.figure.value, href=asked.address(reading.source)),
        Cell(when_words(reading) or None, sort=reading.when.last),
        Cell(reading.place or "not told apart"),
        asked.names_cell((reading.commissioner,)) if reading.commissioner else Cell("not told apart"),
        Cell(f"“{reading.wording}”" if reading.wording else None, note=reading.source.document_place or None),
    )


def changes_table(asked: Asked, waits: Sequence[ServiceWaits]) -> Table:
    """From one reading to the next; unlike ones are not compared, and it says why."""
    found = [(each, step) for each in waits for step in each.steps]
    return Table(
        key="wait-changes",
        caption="From one reading to the next, worked out again",
        columns=(
            Column("service", "Service"),
            Column("from", "From"),
            Column("to", "To"),
            Column("change", "Change", sortable=False),
        ),
        rows=[
            (
                Cell(each.service.title, href=asked.address(each.service)),
                _end(step.earlier),
                _end(step.later),
                _change(step),
            )
            for each, step in found
        ],
        as_at=asked.as_at,
        things=("change", "changes"),
    )


def _end(figure: Figure) -> Cell:
    return Cell(with_unit(figure), note=figure.title, sort=figure.value)


def _change(step: Change) -> Cell:
    if step.warnings:
        return Cell(step.words, note="Like is compared with like only.")
    return Cell(step.words)


def words_table(asked: Asked, found: Iterable[InWords]) -> Table:
    """What the documents say of waiting without a number."""
    rows = list(found)
    return Table(
        key="waits-in-words",
        caption="What the documents say of waiting, word for word",
        columns=(
            Column("text", "Words", sortable=False),
            Column("services", "Services"),
            Column("where", "Where"),
        ),
        rows=[
            (
                Cell(f"“{each.text}”", href=asked.address(each.record)),
                Cell(
                    "; ".join(asked.pack.title("services", key) for key in each.services)
                    or "no service named"
                ),
                Cell(each.record.document_place or None, note=each.record.document_title or None),
            )
            for each in rows
        ],
        as_at=asked.as_at,
        source=documents_of(each.record for each in rows),
        empty=Empty("No record of the area speaks of waiting.", ""),
        things=("record", "records"),
        page_size=20,
    )


def with_unit(figure: Figure) -> str:
    """“62%”, “98 weeks”: the printed words with their unit where they do not say it."""
    shown = figure.shown
    return (
        shown
        if figure.unit in ("", "per cent", "pounds") or figure.unit in shown
        else f"{shown} {figure.unit}"
    )


def when_words(reading: Reading) -> str:
    return reading.when.printed


def _said(word: str) -> Cell:
    return Cell(None if word in ("", NOT_RECORDED) else word, tag=None)


def _offered(standard: Standard) -> str:
    if standard.offered in ("", NOT_RECORDED):
        return standard.support
    return {"yes": "yes", "no": "nothing", "families say no": "nothing, families say"}.get(
        standard.offered, standard.offered
    )


def _support(standard: Standard) -> str:
    return standard.support if standard.offered == "yes" and standard.support else _offered(standard)
