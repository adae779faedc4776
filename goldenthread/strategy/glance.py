"""A strategy at a glance: its period, ages, vision, owner and versions, its outcomes, aims and enablers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.strategy.dates import first_day, last_day, said, when
from goldenthread.strategy.versions import Version, version_gaps, versions_of


@dataclass(frozen=True)
class Group:
    """Records that stand under one heading."""

    title: str
    records: tuple[PackRecord, ...]


@dataclass(frozen=True)
class Glance:
    """`state` says where the date of the page stands against the strategy's period."""

    record: PackRecord
    period: str
    ages: str
    status: str
    state: str
    vision: str
    owner: PackRecord | None
    versions: tuple[Version, ...]
    gaps: tuple[str, ...]
    outcomes: tuple[PackRecord, ...]
    aims: tuple[Group, ...]
    enablers: tuple[Group, ...]


def glance(pack: Pack, on: date) -> Glance | None:
    """The area's strategy: the one in force on the date, else the first; None where the pack has none."""
    strategy = current_strategy(pack, on)
    if strategy is None:
        return None
    versions = versions_of(pack.rows("strategy_versions"), strategy.key)
    document = pack.record("documents", strategy.document_key)
    gaps = version_gaps(
        [version.version for version in versions], document.text("version") if document else ""
    )
    return Glance(
        record=strategy,
        period=_span(said(when(strategy, "starts")), said(when(strategy, "ends"))),
        ages=_ages(strategy),
        status=strategy.text("status"),
        state=state_on(strategy, on),
        vision=strategy.text("vision"),
        owner=pack.record("bodies", strategy.ref("owner")),
        versions=tuple(versions),
        gaps=tuple(gaps),
        outcomes=_of(pack, "outcomes", strategy),
        aims=grouped(_of(pack, "aims", strategy), "belongs_to"),
        enablers=grouped(_of(pack, "enablers", strategy), "group"),
    )


def current_strategy(pack: Pack, on: date) -> PackRecord | None:
    rows = pack.rows("strategies")
    return next((row for row in rows if state_on(row, on) == "current"), rows[0] if rows else None)


def state_on(record: PackRecord, on: date) -> str:
    """“current”, “not started”, “expired”, or “not known” where no end is given or it cannot be read."""
    starts, ends = first_day(when(record, "starts")), last_day(when(record, "ends"))
    if ends is not None and ends < on:
        return "expired"
    if starts is not None and starts > on:
        return "not started"
    return "current" if ends is not None else "not known"


def grouped(records: tuple[PackRecord, ...], column: str) -> tuple[Group, ...]:
    """The records by their heading, headings in the order in which they first stand."""
    found: dict[str, list[PackRecord]] = {}
    for record in records:
        found.setdefault(record.text(column), []).append(record)
    return tuple(Group(title, tuple(rows)) for title, rows in found.items())


def _of(pack: Pack, sheet: str, strategy: PackRecord) -> tuple[PackRecord, ...]:
    return tuple(row for row in pack.rows(sheet) if row.ref("strategy") == strategy.key)


def _ages(strategy: PackRecord) -> str:
    low, high = strategy.number("age_min"), strategy.number("age_max")
    if low is None and high is None:
        return ""
    return f"{'not known' if low is None else low} to {'not known' if high is None else f'{high} years'}"


def _span(start: str, end: str) -> str:
    if not start and not end:
        return ""
    return f"{start or 'start not known'} to {end or 'end not known'}"
