"""A waiting list that somebody sends to have it worked out: dates only, nobody's name, nothing kept of it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from goldenthread.methods.figure import amount
from goldenthread.methods.table_file import (
    NotATable,
    Said,
    refuse_what_is_no_text,
    rows_of,
    separator_of,
)
from goldenthread.methods.waiting.capacity import DAYS_IN_MONTH
from goldenthread.methods.waiting.file import (
    COLUMNS,
    OPTIONAL,
    REJECTED,
    ListRows,
    Lists,
    read_lists,
    rejected_rows,
    statistics_of,
)
from goldenthread.methods.waiting.history import PastMonth, by_month
from goldenthread.methods.waiting.queue import QueueStatistics, Wait
from goldenthread.methods.waiting.survival import Curve, kaplan_meier, spells

ALLOWED = (*COLUMNS, *OPTIONAL)
MOST_ROWS, MOST_LISTS = 50_000, 50
LONGEST_NAME = 80
# Ten digits are an NHS number, thirteen characters with a check letter a unique pupil number.
LOOKS_LIKE_A_PERSON = re.compile(r"(?:\d[ -]?){9,}|@|\b[A-Z]\d{12}\b", re.IGNORECASE)
# The bands that NHS community lists are published in, in weeks from and up to.
BANDS = ((0, 4), (4, 12), (12, 18), (18, 52), (52, 104), (104, None))
WEEKS_IN_MONTH = DAYS_IN_MONTH / 7


@dataclass(frozen=True)
class Quantile:
    """Weeks by which a share has been seen, with its 95% interval; None: not within what has been watched."""

    weeks: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class WorkedOut:
    """One list as at a day. `within` is the share, in per cent, seen or to be seen within the target; with
    `within_or_more` nobody was watched so long, and it is the share that was seen by the longest wait."""

    name: str
    rows: int
    as_at: date
    target: float | None
    statistics: QueueStatistics
    curve: Curve
    median: Quantile
    ninety_second: Quantile
    within: float | None
    within_or_more: bool
    months: tuple[PastMonth, ...]
    waiting_since: tuple[date, ...]
    bands: tuple[tuple[str, int], ...]
    longest_weeks: float | None

    @property
    def waiting(self) -> int:
        return len(self.waiting_since)

    @property
    def waiting_within(self) -> int | None:
        """Of those who wait, how many have not waited longer than the target."""
        if self.target is None:
            return None
        return sum((self.as_at - day).days <= self.target * 7 for day in self.waiting_since)

    @property
    def demand_per_month(self) -> float:
        return (self.statistics.mean_demand or 0.0) * WEEKS_IN_MONTH

    @property
    def capacity_per_month(self) -> float:
        return (self.statistics.mean_capacity or 0.0) * WEEKS_IN_MONTH


@dataclass(frozen=True)
class Answer:
    """The lists that could be worked out, and everything that was found wrong, in the order of the rows. `rejected` is
    a file of the rows that are left out, empty where there are none."""

    lists: tuple[WorkedOut, ...]
    said: tuple[Said, ...]
    rows: int
    left_out: int
    rejected: str


def work_out(text: str, today: date, drawn: date | None = None) -> Answer:
    """As at the day on which the list was drawn, or the last day that it knows of. Raises NotATable, whose words name
    no value, for what is no such list or may say who somebody is."""
    refuse_what_is_no_text(text)
    separator = separator_of(text, COLUMNS)
    _refuse_more_than_dates(text, separator)
    rows = list(rows_of(text, COLUMNS, OPTIONAL, separator))
    if not rows:
        raise NotATable("The list has a header and no rows.")
    if len(rows) > MOST_ROWS:
        raise NotATable(
            f"The list has {len(rows):,} rows; at most {MOST_ROWS:,} can be worked out here. "
            "“goldenthread waits FILE.csv” reads longer ones."
        )
    _refuse_persons_as_lists(rows)
    lists = read_lists(text, drawn or today)
    said, found = list(lists.said), []
    for each, statistics, words in statistics_of(lists.found):
        said += words
        if statistics is not None:
            found.append(worked_out(each, statistics, drawn))
    if not found:
        said.append(Said("No row can be used, so nothing was worked out."))
    return Answer(
        lists=tuple(found),
        said=tuple(sorted(said, key=lambda one: (one.row is None, one.row or 0))),
        rows=lists.rows,
        left_out=len(lists.left_out),
        rejected=_rejected(lists),
    )


def _rejected(lists: Lists) -> str:
    return rejected_rows(lists) if lists.left_out else ""


def _refuse_more_than_dates(text: str, separator: str) -> None:
    """Other columns might say who somebody is, so nothing of such a file is read. What the file of rejected rows has
    more may come back, and is passed over."""
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        header = [name.strip().lower() for name in next(reader, [])]
        unnamed = [
            row
            for row, cells in enumerate(reader, start=2)
            if any(cell.strip() and not name for cell, name in zip_longest(cells, header, fillvalue=""))
        ]
    except csv.Error as problem:
        raise NotATable(f"The list is not CSV: {problem}.") from problem
    if any(header) and not any(name in ALLOWED for name in header):
        raise NotATable(
            "The first row does not name the columns, and nothing was read. Put this row above the others: "
            f"{','.join(ALLOWED)}"
        )
    others = [name for name in header if name and name not in (*ALLOWED, *REJECTED)]
    if others:
        raise NotATable(
            f"The list has {len(others)} more column{'s' if len(others) > 1 else ''} than may be sent: "
            f"{', '.join(f'“{name[:40]}”' for name in others[:10])}. Nothing of it was read. Take out everything but "
            f"{', '.join(ALLOWED)}: no names, no NHS numbers, no dates of birth."
        )
    if unnamed:
        raise NotATable(
            f"Row {unnamed[0]} has a cell for which the header names no column. Nothing was read. "
            f"Take out everything but {', '.join(ALLOWED)}."
        )
    if len(set(header)) != len(header):
        raise NotATable("The header names a column twice.")


def _refuse_persons_as_lists(rows: Sequence[tuple[int, dict[str, str]]]) -> None:
    names = {cells["list"]: row for row, cells in reversed(rows)}
    for name, row in names.items():
        if LOOKS_LIKE_A_PERSON.search(name):
            raise NotATable(
                f"Row {row}, column list, looks like a number or an address of a person. Nothing was kept. "
                "The column list names a waiting list, such as “Physiotherapy, East”, and never a child."
            )
        if len(name) > LONGEST_NAME:
            raise NotATable(
                f"Row {row}: the name of a list has at most {LONGEST_NAME} characters. Nothing was kept."
            )
    if len(names) > MOST_LISTS:
        raise NotATable(
            f"There are {len(names):,} different lists; at most {MOST_LISTS} can be worked out here. Does the column "
            "list name children? It names waiting lists, and never a child."
        )


def worked_out(rows: ListRows, statistics: QueueStatistics, drawn: date | None) -> WorkedOut:
    on = drawn or max(max(wait.referral, wait.removal or wait.referral) for wait in rows.waits)
    curve = kaplan_meier(spells(rows.waits, on))
    target = next(iter(rows.targets)) if len(rows.targets) == 1 else None
    since = tuple(sorted(wait.referral for wait in rows.waits if wait.removal is None))
    within, or_more = _within(curve, target)
    return WorkedOut(
        name=rows.name or "(no name)",
        rows=len(rows.waits),
        as_at=on,
        target=target,
        statistics=statistics,
        curve=curve,
        median=_quantile(curve, 0.5),
        ninety_second=_quantile(curve, 0.92),
        within=within,
        within_or_more=or_more,
        months=tuple(by_month(rows.waits, on)),
        waiting_since=since,
        bands=_bands(since, on),
        longest_weeks=(on - since[0]).days / 7 if since else None,
    )


def _quantile(curve: Curve, share: float) -> Quantile:
    days, low, high = curve.quantile(share)
    return Quantile(*(None if each is None else each / 7 for each in (days, low, high)))


def _within(curve: Curve, target: float | None) -> tuple[float | None, bool]:
    """From the curve, so that those who still wait count. Where nobody was watched so long, those who were seen by
    then are the least that it can be."""
    if target is None:
        return None, False
    watched = min(int(target * 7), curve.longest)
    step = curve.waiting_after(watched)
    share = 100 * (1 - step.waiting) if step is not None else 0.0
    return share, int(target * 7) > curve.longest and share < 100


def _bands(since: Sequence[date], on: date) -> tuple[tuple[str, int], ...]:
    weeks = [(on - day).days / 7 for day in since]
    return tuple(
        (
            f"{low} to {high} weeks" if high is not None else f"over {low} weeks",
            sum(low <= each and (high is None or each < high) for each in weeks),
        )
        for low, high in BANDS
    )


def still_waiting(curve: Curve, points: int = 27) -> tuple[int, tuple[float, ...]]:
    """The curve at whole weeks, so many of them that it can be drawn: the weeks between two points, and per cent."""
    weeks = curve.longest // 7
    step = max(1, -(-weeks // (points - 1)))
    shares = []
    for week in range(0, weeks + 1, step):
        found = curve.waiting_after(week * 7)
        shares.append(round(100 * found.waiting, 1) if found is not None else 100.0)
    return step, tuple(shares)


def wait_rows(waits: Sequence[tuple[str, Wait, float]]) -> str:
    """A list as it may be sent: CSV of lists, dates and targets."""
    held = io.StringIO(newline="")
    writer = csv.writer(held, lineterminator="\n")
    writer.writerow(ALLOWED)
    for name, wait, target in waits:
        removal = wait.removal.isoformat() if wait.removal is not None else ""
        writer.writerow((name, wait.referral.isoformat(), removal, f"{target:g}"))
    return held.getvalue()


def weeks_words(weeks: float) -> str:
    """“1 week”, “18.5 weeks”."""
    said = amount(round(weeks, 1))
    return f"{said} week" if said == "1" else f"{said} weeks"
