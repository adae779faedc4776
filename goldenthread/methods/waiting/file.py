"""Waiting lists in a CSV file of referrals, and their statistics as CSV: one row for each list."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import date

from goldenthread.methods.table_file import EXTRA, SEPARATORS, Said, rows_of, separator_of
from goldenthread.methods.waiting.dates import YEARS, has_day_first, month_first, no_day, read_day
from goldenthread.methods.waiting.queue import QueueStatistics, Wait, queue_statistics

COLUMNS = ("list", "referral", "removal")
OPTIONAL = ("target_wait",)
HEADINGS = ("list", *(each.name for each in fields(QueueStatistics)))
# What the file of rejected rows has beside the row itself; both are passed over when it is sent again.
REJECTED = ("row", "what_to_do")
UNKNOWN = ("", "na", "n/a", "null", "none", "-")
MOST_NAMED = 5
# A spreadsheet would work out what begins so.
FORMULA = ("=", "+", "-", "@", "\t")
_WEEKS = re.compile(r"(\d+(?:\.\d+)?)\s*(?:w|wks?|weeks?)?", re.IGNORECASE)

Row = tuple[int, dict[str, str]]


@dataclass
class ListRows:
    """What the file says of one list: its good rows, its targets in weeks with the row of each, and what was found
    wrong in its rows."""

    name: str
    waits: list[Wait] = field(default_factory=list)
    targets: dict[float, int] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)


@dataclass
class Lists:
    """Every list in the order in which it first stands in the file, what was found of the file as a whole, and the
    rows that are left out, as they were sent."""

    found: list[ListRows] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    rows: int = 0
    left_out: list[tuple[int, dict[str, str], str]] = field(default_factory=list)


@dataclass(frozen=True)
class _Reading:
    """What holds for every row: the day after which nothing has happened yet, and how its days are written."""

    today: date | None
    month_first_at: str


def read_lists(text: str, today: date | None = None) -> Lists:
    """Raises NotATable. With a day, a referral after it is left out, and who is removed after it still waits."""
    separator = separator_of(text, COLUMNS)
    rows = list(rows_of(text, COLUMNS, OPTIONAL, separator))
    days = [cells[name] for _, cells in rows for name in ("referral", "removal")]
    how = _Reading(today, month_first(days))
    found: dict[str, ListRows] = {}
    lists = Lists(rows=len(rows))
    to_come: list[int] = []
    for row, cells in rows:
        name = cells["list"]
        if name not in found:
            found[name] = ListRows(name)
        _read_row(found[name], lists, row, cells, how, to_come)
    lists.found = list(found.values())
    lists.said = [Said(words, refuses=False) for words in _of_the_file(rows, separator, days, how)]
    if to_come and today is not None:
        lists.said.append(Said(_to_come(to_come, today), refuses=False))
    return lists


def statistics_of(
    lists: Iterable[ListRows], *, as_published: bool = False
) -> Iterator[tuple[ListRows, QueueStatistics | None, list[Said]]]:
    """Each list with its statistics, None where no row of it is good, and everything that was found."""
    for each in lists:
        said = list(each.said)
        if not each.waits:
            yield each, None, [*said, Said(f"{called(each.name)} is left out: no row of it can be used.")]
            continue
        target = _target(each, said)
        found = queue_statistics(each.waits, target, as_published=as_published)
        said += [Said(f"{called(each.name)}: {words}", refuses=False) for words in _remarks(each, found)]
        yield each, found, said


def statistics_row(rows: ListRows, found: QueueStatistics) -> tuple[str, ...]:
    """As HEADINGS: numbers with every digit that they have, TRUE or FALSE, and nothing for None."""
    return (rows.name, *(_cell(getattr(found, name)) for name in HEADINGS[1:]))


def called(name: str) -> str:
    """What words about a list call it."""
    return f"List “{name}”" if name else "The list without a name"


def rejected_rows(lists: Lists) -> str:
    """The rows that are left out, as CSV to mend and send again, with the number of each and what to do."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow((*COLUMNS, *OPTIONAL, *REJECTED))
    for row, cells, words in lists.left_out:
        sent = (cells.get(name, "") for name in (*COLUMNS, *OPTIONAL))
        writer.writerow((*(f"'{cell}" if cell.startswith(FORMULA) else cell for cell in sent), row, words))
    return held.getvalue()


def later_than(lists: Lists, today: date) -> list[Said]:
    """A remark where the file has days that are still to come, although the method takes them as they are."""
    count = sum(
        max(wait.referral, wait.removal or wait.referral) > today
        for each in lists.found
        for wait in each.waits
    )
    if not count:
        return []
    words = f"{_rows(count)} a day after today ({today.isoformat()}). The method takes days as they stand."
    return [Said(words, refuses=False)]


def _cell(value: float | bool | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return repr(value)


def _read_row(
    rows: ListRows, lists: Lists, row: int, cells: dict[str, str], how: _Reading, to_come: list[int]
) -> None:
    text = cells.get("target_wait", "")
    if text.lower() not in UNKNOWN:
        _read_target(rows, row, text)
    problem = _problem(cells, how)
    if problem is not None:
        column, words = problem
        rows.said.append(Said(f"{words}. The row is left out", row, column, cells[column]))
        lists.left_out.append((row, cells, f"{column}: {words}"))
        return
    day_first = not how.month_first_at
    referral = read_day(cells["referral"], day_first=day_first)
    removal = None if _is_none(cells["removal"]) else read_day(cells["removal"], day_first=day_first)
    assert referral is not None
    if how.today is not None and removal is not None and removal > how.today:
        to_come.append(row)
        removal = None
    rows.waits.append(Wait(referral, removal))


def _problem(cells: dict[str, str], how: _Reading) -> tuple[str, str] | None:
    """The column that is wrong, and why and what to do; None for a good row."""
    if cells.get(EXTRA):
        return (
            "list",
            "the row has more cells than the first row has columns; put quotes round a name with a comma",
        )
    day_first = not how.month_first_at
    referral = read_day(cells["referral"], day_first=day_first)
    if referral is None:
        return "referral", no_day(cells["referral"], month_first_at=how.month_first_at)
    if referral.year not in YEARS:
        return "referral", "is no likely date of a referral; put in when the child was referred"
    if how.today is not None and referral > how.today:
        return (
            "referral",
            f"is after {how.today.isoformat()}, when the list ends; put in when the child was referred",
        )
    if _is_none(cells["removal"]):
        return None
    removal = read_day(cells["removal"], day_first=day_first)
    if removal is None:
        words = no_day(cells["removal"], month_first_at=how.month_first_at)
        return "removal", f"{words}, or leave it empty for still waiting"
    if removal.year not in YEARS:
        return "removal", "is no likely date of a removal; leave it empty for still waiting"
    if removal < referral:
        return "removal", f"is before the referral ({referral.isoformat()}); check both days"
    return None


def _is_none(text: str) -> bool:
    return text.lower() in UNKNOWN


def _read_target(rows: ListRows, row: int, text: str) -> None:
    match = _WEEKS.fullmatch(text)
    weeks = float(match[1]) if match else 0.0
    if weeks > 0:
        rows.targets.setdefault(weeks, row)
    else:
        words = "is no number of weeks above 0; write it as 18. The row counts, its target does not"
        rows.said.append(Said(words, row, "target_wait", text))


def _target(rows: ListRows, said: list[Said]) -> float | None:
    if len(rows.targets) > 1:
        given = ", ".join(f"{weeks:g} in row {row}" for weeks, row in rows.targets.items())
        said.append(
            Said(
                f"{called(rows.name)} has more than one target wait ({given}), so none is used and what needs one is "
                "left empty."
            )
        )
        return None
    return next(iter(rows.targets), None)


def _of_the_file(rows: Sequence[Row], separator: str, days: Sequence[str], how: _Reading) -> Iterator[str]:
    """What a reader must know of the file as a whole."""
    if separator in SEPARATORS:
        yield f"The columns are separated by {SEPARATORS[separator]}, and are read so."
    written = next((text for text in days if has_day_first(text)), "")
    if written and not how.month_first_at:
        yield f"Days written as “{written}” are read as day, month, year."
    if repeated := _repeated(rows):
        yield repeated
    alike: dict[str, list[str]] = {}
    for name in dict.fromkeys(cells["list"] for _, cells in rows):
        alike.setdefault(" ".join(name.casefold().split()), []).append(name)
    for names in alike.values():
        if len(names) > 1:
            said = " and ".join(f"“{name}”" for name in names[:MOST_NAMED])
            yield f"{said} are taken as different lists. If they are one, give them one name."


def _repeated(rows: Sequence[Row]) -> str:
    """Two children may be referred on one day, so equal rows count; but a list pasted twice looks like this."""
    counts = Counter((cells["list"], cells["referral"], cells["removal"]) for _, cells in rows)
    more = sum(count - 1 for count in counts.values())
    if not more:
        return ""
    words = (
        f"{more:,} of {len(rows):,} rows {'says' if more == 1 else 'say'} the same as another one. Each is counted, "
        "because two children may be referred on one day."
    )
    return words if more * 2 < len(rows) else f"{words} It may be that the list stands here twice."


def _to_come(rows: Sequence[int], today: date) -> str:
    named = ", ".join(str(row) for row in rows[:MOST_NAMED]) + (" …" if len(rows) > MOST_NAMED else "")
    where = f"row {named}" if len(rows) == 1 else f"rows {named}"
    return (
        f"{_rows(len(rows))} a removal after {today.isoformat()}, when the list ends: {where}. Who is still to be "
        "seen is taken as still waiting."
    )


def _rows(count: int) -> str:
    return "1 row has" if count == 1 else f"{count:,} rows have"


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
