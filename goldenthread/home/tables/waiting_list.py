"""The tables of a waiting list that somebody sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.methods.disclosure.policy import NHS_STAR7_ROUND5, NONE
from goldenthread.methods.figure import amount
from goldenthread.methods.table_file import Said
from goldenthread.methods.waiting.capacity import Month
from goldenthread.waits.waiting_list import Quantile, WorkedOut, weeks_words
from goldenthread.web.tables import Cell, Column, Table
from goldenthread.web.tables.table import Value
from goldenthread.web.words import day

NOT_GIVEN = "the list gives none"
SMALL = NHS_STAR7_ROUND5.hidden_to


def lists_table(lists: Sequence[WorkedOut]) -> Table:
    """Every list in a row."""
    return Table(
        key="lists",
        caption="The lists that were sent",
        columns=tuple(
            Column(key, heading, numeric=number > 0, sortable=False)
            for number, (key, heading) in enumerate(
                (
                    ("list", "List"),
                    ("rows", "Referrals"),
                    ("waiting", "Still waiting"),
                    ("demand", "Referred each week"),
                    ("capacity", "Seen each week"),
                    ("load", "Load"),
                    ("median", "Half seen within, weeks"),
                    ("p92", "92% seen within, weeks"),
                    ("pressure", "Pressure"),
                )
            )
        ),
        rows=[
            (
                Cell(each.name, note=f"to {day(each.as_at)}"),
                each.rows,
                each.waiting,
                _number(each.statistics.mean_demand),
                _number(each.statistics.mean_capacity),
                _number(each.statistics.load, 2),
                _quantile(each.median),
                _quantile(each.ninety_second),
                _number(each.statistics.pressure, 2),
            )
            for each in lists
        ],
        things=("list", "lists"),
        downloads=False,
        policy=NONE,
    )


Statistic = tuple[str, Cell, str]


def wait_statistics(found: WorkedOut) -> list[Statistic]:
    """How long children wait."""
    of, weeks = found.statistics, "weeks"
    target = _target(found)
    wait = None if of.mean_wait is None else of.mean_wait / 7
    least = "or more; nobody was watched so long" if found.within_or_more else None
    return [
        ("Referrals that were read", Cell(f"{found.rows:,}", raw=found.rows), "Good rows of the list."),
        ("Half seen within", _quantile(found.median, weeks), "The median; those who still wait count (Kaplan–Meier)."),
        ("92% seen within", _quantile(found.ninety_second, weeks), "The 92nd percentile, in the same way."),
        (
            "Seen within the target",
            replace(_number(found.within, 1, "%"), note=least),
            f"Of those referred ({target}), in the same way.",
        ),
        ("Mean wait so far", _number(wait, 1, weeks), "Of those waiting on the day of the last referral."),
        ("Pressure", _number(of.pressure, 2), "Twice the mean wait by the target. Above 1 it will be missed."),
    ]  # fmt: skip


def waiting_statistics(found: WorkedOut) -> list[Statistic]:
    """Who waits now."""
    return [
        ("Still waiting", Cell(f"{found.waiting:,}", raw=found.waiting), f"Not removed by {day(found.as_at)}."),
        ("Within the target so far", _within_target(found), f"Of those who still wait ({_target(found)})."),
        ("Longest wait so far", _number(found.longest_weeks, 1, "weeks"), "Of those who still wait."),
        *((f"Waiting {band}", Cell(f"{count:,}", raw=count), "Of those waiting.") for band, count in found.bands),
    ]  # fmt: skip


def flow_statistics(found: WorkedOut) -> list[Statistic]:
    """Whether the list grows, and what capacity it needs."""
    of = found.statistics
    target = _target(found)
    return [
        ("Demand each week", _number(of.mean_demand), "Seven days by the mean gap between two referrals."),
        ("Capacity each week", _number(of.mean_capacity), "The same for removals while anybody waits."),
        ("Load", _number(of.load, 2), "Demand by capacity. From 1 on, the list grows."),
        ("Load is too big", _yes(of.load_too_big), "Yes from a load of 1."),
        ("Queue", Cell(f"{of.queue_size:,}", raw=of.queue_size), "Those waiting on the day of the last referral."),
        ("Target queue", _number(of.target_queue_size), f"Demand by a quarter of the target ({target})."),
        ("Queue is too big", _yes(of.queue_too_big), "Yes above twice the target queue."),
        ("Target capacity each week", _number(of.target_capacity), "Keeps a list that is not too big in its target."),
        ("Relief capacity each week", _number(of.relief_capacity), "Brings down a list that is too big in 26 weeks."),
        ("Variation of referrals", _number(of.cv_arrival, 2), "Standard deviation by mean of the gaps."),
        ("Variation of removals", _number(of.cv_removal, 2), "The same for removals."),
    ]  # fmt: skip


def statistics_rows(found: WorkedOut) -> list[Statistic]:
    """Each statistic with what it means, as the download has them."""
    return [*wait_statistics(found), *waiting_statistics(found), *flow_statistics(found)]


def statistics_tables(found: WorkedOut) -> dict[str, Table]:
    """By the question that each answers."""
    return {
        "waits": _statistics("how-long", "How long children wait", wait_statistics(found)),
        "waiting": _statistics("who-waits", f"Who waits on {day(found.as_at)}", waiting_statistics(found)),
        "flow": _statistics("flow", "Does the list grow, and what does it need", flow_statistics(found)),
    }


def _statistics(key: str, caption: str, rows: Sequence[Statistic]) -> Table:
    return Table(
        key=key,
        caption=caption,
        columns=(
            Column("statistic", "What", sortable=False),
            Column("value", "Value", numeric=True, sortable=False),
            Column("meaning", "What it means", sortable=False),
        ),
        rows=rows,
        things=("statistic", "statistics"),
        downloads=False,
        policy=NONE,
    )


def problems_table(said: Sequence[Said]) -> Table:
    """What was found wrong, row by row, with what to do."""
    return Table(
        key="found-wrong",
        caption="What was found wrong",
        columns=(
            Column("row", "Row", numeric=True, sortable=False),
            Column("column", "Column", sortable=False),
            Column("value", "Value", sortable=False),
            Column("words", "What it is, and what to do", sortable=False),
        ),
        rows=[
            (
                Cell(str(each.row) if each.row else "all"),
                Cell(each.column or "–"),
                Cell(
                    f"“{' '.join(each.value.split())[:80]}”" if each.value else "empty" if each.row else "–"
                ),
                Cell(each.words[:1].upper() + each.words[1:]),
            )
            for each in said
        ],
        things=("problem", "problems"),
        downloads=False,
        policy=NONE,
    )


def results_table(lists: Sequence[WorkedOut]) -> Table:
    """All lists with all statistics as a file; its first row says for whom it is."""
    rows: list[tuple[Value, ...]] = [
        (
            "all lists",
            "Not for publication",
            None,
            f"For the person who sent the list. Numbers from 1 to {SMALL} are in it as they are: do not pass it on.",
        )
    ]
    rows += [(each.name, *row) for each in lists for row in statistics_rows(each)]
    return Table(
        key="waiting-list-results-not-for-publication",
        caption="Waiting lists worked out",
        columns=(
            Column("list", "list"),
            Column("statistic", "statistic"),
            Column("value", "value"),
            Column("meaning", "meaning"),
        ),
        rows=rows,
        policy=NONE,
    )


def months_table(months: Sequence[Month], as_it_is: Sequence[Month], standard: float, caption: str) -> Table:
    """Month by month what the change would do, beside the list as it runs now."""
    return Table(
        key="what-if",
        caption=caption,
        columns=(
            Column("month", "End of month", sortable=False),
            Column("referred", "Referred", numeric=True, sortable=False),
            Column("seen", "Seen", numeric=True, sortable=False),
            Column("waiting", "Still waiting", numeric=True, sortable=False),
            Column("now", "As the list runs now", numeric=True, sortable=False),
            Column("over", f"Waiting more than {amount(standard)} weeks", numeric=True, sortable=False),
            Column("share", "Within the standard", numeric=True, sortable=False),
            Column("longest", "Longest wait, weeks", numeric=True, sortable=False),
        ),
        rows=[
            (
                Cell(day(each.end)),
                _number(each.referred),
                _number(each.seen),
                _number(each.waiting),
                _number(now.waiting),
                _number(each.over_standard),
                Cell("nobody waits")
                if each.share_within is None
                else _number(100 * each.share_within, 1, "%"),
                _number(each.longest_weeks),
            )
            for each, now in zip(months, as_it_is, strict=True)
        ],
        things=("month", "months"),
        downloads=False,
        policy=NONE,
    )


def _target(found: WorkedOut) -> str:
    return f"{amount(found.target)} weeks" if found.target is not None else "no target"


def _within_target(found: WorkedOut) -> Cell:
    if found.waiting_within is None or not found.waiting:
        return Cell(NOT_GIVEN)
    share = _number(100 * found.waiting_within / found.waiting, 1, "%")
    return replace(share, note=f"{found.waiting_within:,} of {found.waiting:,}")


def _quantile(found: Quantile, unit: str = "") -> Cell:
    if found.weeks is None:
        return Cell("cannot be told yet")
    said = weeks_words(found.weeks) if unit else amount(round(found.weeks, 1))
    return Cell(said, note=_interval(found), raw=round(found.weeks, 3))


def _interval(found: Quantile) -> str:
    low, high = (None if each is None else amount(round(each, 1)) for each in (found.low, found.high))
    if low is not None and high is not None:
        return f"95% interval {low} to {high}"
    return f"95% interval from {low}; its end cannot be told yet" if low is not None else ""


def _number(value: float | None, places: int = 1, unit: str = "") -> Cell:
    if value is None:
        return Cell(NOT_GIVEN)
    said = f"{value:,.{places}f}{unit if unit == '%' else f' {unit}' if unit else ''}"
    return Cell(said, raw=round(value, 6))


def _yes(value: bool | None) -> Cell:
    return (
        Cell(NOT_GIVEN) if value is None else Cell("yes" if value else "no", tag="red" if value else "green")
    )
