"""Waiting lists in a CSV file of referrals, and their statistics as CSV: one row for each list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from goldenthread.methods.table_file import Said, day_of, rows_of
from goldenthread.methods.waiting.queue import QueueStatistics, Wait, queue_statistics

COLUMNS = ("list", "referral", "removal")
OPTIONAL = ("target_wait",)
HEADINGS = ("list", *(each.name for each in fields(QueueStatistics)))
UNKNOWN = ("", "na", "n/a", "null")
# Systems print dates such as 1900-01-01 and 9999-12-31 for “none”; nobody was referred or seen then.
YEARS = range(1901, 2200)


@dataclass
class ListRows:
    """What the file says of one list: its good rows, its target in weeks, and what was found wrong."""

    name: str
    waits: list[Wait] = field(default_factory=list)
    targets: dict[float, int] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)


def read_lists(text: str) -> list[ListRows]:
    """Every list in the order in which it first stands in the file. Raises NotATable."""
    found: dict[str, ListRows] = {}
    for row, cells in rows_of(text, COLUMNS, OPTIONAL):
        rows = found.get(cells["list"])
        if rows is None:
            rows = found[cells["list"]] = ListRows(cells["list"])
        _read_row(rows, row, cells)
    return list(found.values())


def statistics_of(
    lists: list[ListRows], *, as_published: bool = False
) -> Iterator[tuple[ListRows, QueueStatistics | None, list[Said]]]:
    """Each list with its statistics, None where no row of it is good, and everything that was found."""
    for each in lists:
        said = list(each.said)
        if not each.waits:
            yield each, None, [*said, Said(f"List “{each.name}” is left out: no row of it can be used.")]
            continue
        target = _target(each, said)
        found = queue_statistics(each.waits, target, as_published=as_published)
        said += [Said(f"List “{each.name}”: {words}", refuses=False) for words in _remarks(each, found)]
        yield each, found, said


def statistics_row(rows: ListRows, found: QueueStatistics) -> tuple[str, ...]:
    """As HEADINGS: numbers with every digit that they have, TRUE or FALSE, and nothing for None."""
    return (rows.name, *(_cell(getattr(found, name)) for name in HEADINGS[1:]))


def _cell(value: float | bool | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return repr(value)


def _read_row(rows: ListRows, row: int, cells: dict[str, str]) -> None:
    text = cells.get("target_wait", "")
    if text.lower() not in UNKNOWN:
        _read_target(rows, row, text)
    referral = day_of(cells["referral"])
    if referral is None:
        words = "is no date, so the row is left out; write it as 2024-01-31"
        rows.said.append(Said(words, row, "referral", cells["referral"]))
        return
    if referral.year not in YEARS:
        words = "is no likely date of a referral, so the row is left out"
        rows.said.append(Said(words, row, "referral", cells["referral"]))
        return
    removal = None
    if cells["removal"].lower() not in UNKNOWN:
        removal = day_of(cells["removal"])
        if removal is None:
            words = "is no date, so the row is left out; write it as 2024-01-31, or leave it empty for still waiting"
            rows.said.append(Said(words, row, "removal", cells["removal"]))
            return
        if removal.year not in YEARS:
            words = "is no likely date of a removal, so the row is left out; leave it empty for still waiting"
            rows.said.append(Said(words, row, "removal", cells["removal"]))
            return
        if removal < referral:
            words = f"is before the referral ({referral.isoformat()}), so the row is left out"
            rows.said.append(Said(words, row, "removal", cells["removal"]))
            return
    rows.waits.append(Wait(referral, removal))


def _read_target(rows: ListRows, row: int, text: str) -> None:
    try:
        weeks = float(text)
    except ValueError:
        weeks = 0.0
    if 0 < weeks < float("inf"):
        rows.targets.setdefault(weeks, row)
    else:
        rows.said.append(Said("is no number of weeks above 0, so it is not used", row, "target_wait", text))


def _target(rows: ListRows, said: list[Said]) -> float | None:
    if len(rows.targets) > 1:
        given = ", ".join(f"{weeks:g} in row {row}" for weeks, row in rows.targets.items())
        said.append(
            Said(
                f"List “{rows.name}” has more than one target wait ({given}), so none is used and what needs one is "
                "left empty."
            )
        )
        return None
    return next(iter(rows.targets), None)


def _remarks(rows: ListRows, found: QueueStatistics) -> Iterator[str]:
    """What a reader must know of a list that gives less than every number."""
    if not rows.name:
        yield "rows without the name of a list are taken as one list."
    if found.mean_demand is None:
        one = "there is one referral" if len(rows.waits) == 1 else "all referrals are of one day"
        yield f"{one}, so demand and what follows from it cannot be told."
    if all(wait.removal is None for wait in rows.waits):
        yield "nobody was removed, so capacity and load cannot be told."
    elif found.mean_capacity is None:
        yield "by the method no time passed before any removal, so capacity cannot be told."
    if found.mean_wait is None:
        yield "nobody waits on the day of the last referral, so there is no mean wait."
    if not rows.targets:
        yield "no target wait is given, so what needs one is left empty."
