"""The tables of the page on waits for commissioned services."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from goldenthread.home.asked import Asked
from goldenthread.home.listed_services import Listed
from goldenthread.home.sources import documents_of
from goldenthread.intake.sheet import NOT_RECORDED
from goldenthread.methods.change import Change
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.disclosure.policy import AS_PUBLISHED, MARKS, Policy
from goldenthread.methods.figure import Figure
from goldenthread.waits.in_words import InWords
from goldenthread.waits.known import ServiceWaits, Standard
from goldenthread.waits.reading import Reading
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.tables.table import percent_cell
from goldenthread.web.words import listed

WHOLE_BOARD = (
    "NHS lists are of the whole board, not of the area, and of a service of this kind, not of this one."
)
OFFERED = {"yes": "green", "no": "red", "families say no": "red"}


def services_table(
    asked: Asked,
    waits: Sequence[ServiceWaits],
    lists: Mapping[str, tuple[Listed, ...]],
    *,
    is_filtered: bool = False,
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
        empty=Empty("No service fits these filters.")
        if is_filtered
        else Empty("No service is recorded yet.", "Fill in the sheet “services” of the area's pack."),
        things=("service", "services"),
        page_size=15,
        policy=_policy(waits),
    )


def _service_row(asked: Asked, waits: ServiceWaits, lists: Sequence[Listed]) -> tuple[Cell, ...]:
    row = waits.service
    standards = [each.words for each in waits.standards if each.words]
    return (
        Cell(row.title, href=asked.address(row)),
        asked.names_cell(row.refs("commissioners")),
        Cell("; ".join(standards) or None),
        _newest(asked, waits, "share within"),
        _newest(asked, waits, "mean wait", "median wait", "percentile of waits"),
        _newest(asked, waits, "longest wait"),
        _newest(asked, waits, "still waiting", "backlog"),
        Cell("; ".join(dict.fromkeys(_support(each) for each in waits.standards if _support(each))) or None),
        Cell("; ".join(each.words for each in lists) or "no list of this kind"),
    )


def _newest(asked: Asked, waits: ServiceWaits, *measures: str) -> Cell:
    """The last reading; where parts of the area or commissioners have their own, that of each."""
    found = waits.newest_of_each(*measures)
    if not found:
        return Cell(None)
    if len(found) == 1:
        return Cell(with_unit(found[0].figure), sort=found[0].figure.value, note=_of_what(asked, found[0]))
    said = [f"{with_unit(each.figure)} ({_of_what(asked, each)})" for each in found]
    worst = max((each.figure.value for each in found if each.figure.value is not None), default=None)
    return Cell("; ".join(said), sort=worst)


def _of_what(asked: Asked, reading: Reading) -> str:
    return ", ".join(part for part in (reading.measured, _whose(asked, reading), when_words(reading)) if part)


def _whose(asked: Asked, reading: Reading) -> str:
    commissioner = asked.name(reading.commissioner).then if reading.commissioner else ""
    return ", ".join(part for part in (reading.place, commissioner) if part)


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
        policy=_policy(waits),
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


@dataclass(frozen=True)
class _Parts:
    """Whether any reading is of a part of the area, or of one of several commissioners."""

    places: bool
    commissioners: bool


def readings_table(asked: Asked, waits: Sequence[ServiceWaits]) -> Table:
    """Each reading with its statistic, so that nobody takes a longest wait for an average."""
    found = [(each, reading) for each in waits for reading in each.readings]
    parts = _Parts(
        places=any(reading.place for _, reading in found),
        commissioners=any(reading.commissioner for _, reading in found),
    )
    return Table(
        key="wait-readings",
        caption="Readings of waits",
        columns=(
            Column("service", "Service"),
            Column("measure", "What was measured"),
            Column("value", "Value", numeric=True),
            Column("as_at", "When"),
            *([Column("place", "Place")] if parts.places else []),
            *([Column("commissioner", "Commissioner")] if parts.commissioners else []),
            Column("wording", "Who says so, in which words", sortable=False),
        ),
        rows=[_reading_row(asked, each, reading, parts) for each, reading in found],
        as_at=asked.as_at,
        source=documents_of(reading.source for _, reading in found if reading.source is not None),
        empty=Empty(
            "No reading of a wait is recorded yet.",
            "Where a document states it, fill in the sheet “wait_readings” of the area's pack; send what a provider "
            "returns each month as the area's own series, with the name of the service.",
        ),
        things=("reading", "readings"),
        page_size=20,
        policy=_policy(waits),
    )


def _reading_row(asked: Asked, waits: ServiceWaits, reading: Reading, parts: _Parts) -> tuple[Cell, ...]:
    bands = "; ".join(f"{weeks} weeks: {number}" for weeks, number in reading.bands)
    return (
        Cell(waits.service.title, href=asked.address(waits.service)),
        Cell(f"{reading.measured} ({reading.figure.statistic})", note=bands or None),
        Cell(
            with_unit(reading.figure),
            sort=reading.figure.value,
            href=_address(asked, reading),
            note=reading.figure.parts or None,
        ),
        Cell(when_words(reading) or None, sort=reading.when.last),
        *([Cell(reading.place or "not told apart")] if parts.places else []),
        *([_commissioner(asked, reading)] if parts.commissioners else []),
        _said_by(reading),
    )


def _address(asked: Asked, reading: Reading) -> str:
    """The record that says it, or the page of the series."""
    if reading.source is not None:
        return asked.address(reading.source)
    return reverse("indicator", args=[asked.pack.area_key, reading.figure.indicator])


def _commissioner(asked: Asked, reading: Reading) -> Cell:
    return asked.names_cell((reading.commissioner,)) if reading.commissioner else Cell("not told apart")


def _said_by(reading: Reading) -> Cell:
    if reading.source is None:
        return Cell(f"The area's own series: {reading.figure.provenance}")
    if not reading.source.document_title:
        return Cell("The area's own record, not published")
    return Cell(
        f"“{reading.wording}”" if reading.wording else reading.source.document_title,
        note=reading.source.document_place or None,
    )


def bands_table(asked: Asked, waits: Sequence[ServiceWaits]) -> Table:
    """Who still waits by how long, of the newest reading of each wait that says it."""
    found = [
        (each, reading, weeks, number)
        for each in waits
        for reading in each.newest_of_each("still waiting", "backlog")
        for weeks, number in reading.bands
    ]
    return Table(
        key="wait-bands",
        caption="Still waiting, by weeks",
        columns=(
            Column("service", "Service"),
            Column("when", "When"),
            Column("weeks", "Weeks"),
            Column("waiting", "Waiting", numeric=True),
            Column("share", "Of those in the bands", numeric=True),
        ),
        rows=[
            (
                Cell(
                    each.service.title, href=asked.address(each.service), note=_whose(asked, reading) or None
                ),
                Cell(when_words(reading) or None, sort=reading.when.last),
                Cell(weeks),
                _band_cell(number),
                _band_share(number, reading),
            )
            for each, reading, weeks, number in found
        ],
        as_at=asked.as_at,
        things=("band", "bands"),
        policy=_policy(waits),
    )


def _band_cell(number: str) -> Cell:
    if number.isdecimal():
        return Cell(f"{int(number):,}", sort=int(number), raw=int(number))
    return Cell(MARKS.get(number, number))  # type: ignore[call-overload]


def _band_share(number: str, reading: Reading) -> Cell:
    """Only where every band is known: a hidden one could be found by subtraction."""
    numbers = [each for _, each in reading.bands]
    total = sum(int(each) for each in numbers) if all(each.isdecimal() for each in numbers) else 0
    return percent_cell(100 * int(number) / total) if total else Cell(None)


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
        page_size=20,
        policy=_policy(waits),
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
        policy=AS_PUBLISHED,
    )


def _policy(waits: Sequence[ServiceWaits]) -> Policy:
    """Of everything on the page: what is not published makes it the stricter one."""
    return policy_of_all(reading.figure for each in waits for reading in each.readings)


def with_unit(figure: Figure) -> str:
    """“62%”, “98 weeks”: the printed words with their unit where they do not say it."""
    shown = figure.shown
    if figure.unit in ("", "per cent", "pounds") or figure.unit in shown or figure.availability != "known":
        return shown
    return f"{shown} {figure.unit}"


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
