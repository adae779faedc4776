"""Counts of people that we add up ourselves, as they may be shown: one way to the page, the file and the chart.

Whoever derives a table hands over the whole of it, with its margins, and gets back what may leave the room. The
stricter policy is the default; shares are worked out from what is shown, and what is hidden is a gap in a chart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goldenthread.methods.disclosure.policy import MARKS, Mark, Policy, Shown, policy_by_default
from goldenthread.methods.disclosure.protect import Protected, protect, protect_release
from goldenthread.methods.disclosure.table import Table as Counts
from goldenthread.web.charts import ChartData, Point, Series
from goldenthread.web.tables import Cell, Column, Table

STRICTER = policy_by_default(already_published=False)


def counted(
    counts: Counts,
    policy: Policy = STRICTER,
    *,
    earlier: tuple[Counts, Protected] | None = None,
) -> Protected:
    """The counts under the policy; beside an `earlier` release with what was shown of it, so that the two, subtracted,
    tell nothing either."""
    if earlier is None:
        return protect(counts, policy)
    return protect_release(counts, policy, earlier[0], earlier[1].shown)


def counted_table(
    key: str,
    caption: str,
    counts: Counts,
    shown: Protected,
    *,
    share_of: str = "",
    source: str = "",
    as_at: str = "",
    note: str = "",
) -> Table:
    """One dimension down, and the second, where there is one, across. `share_of` names the margin of the first of which
    each row is a share; it is worked out from the numbers that are shown."""
    down, *across = counts.dimensions
    others: Sequence[str] = [*across[0].nodes] if across else [""]
    rows = []
    for name in down.nodes:
        cells = [
            _cell(shown.shown[_key(name, other)]) for other in others if _key(name, other) in shown.shown
        ]
        if share_of:
            whole = others[-1]
            cells.append(_share_cell(shown.share(_key(name, whole), _key(share_of, whole))))
        rows.append((Cell(name), *cells))
    return Table(
        key=key,
        caption=caption,
        columns=(
            Column("of", down.name),
            *(Column(f"c{at}", other or "Number", numeric=True) for at, other in enumerate(others)),
            *((Column("share", "Per cent", numeric=True),) if share_of else ()),
        ),
        rows=rows,
        note=" ".join(each for each in (note, marks_words(shown)) if each),
        source=source,
        as_at=as_at,
        policy=shown.policy,
    )


def counted_chart(
    chart: ChartData, name: str, keys: Sequence[tuple[str, tuple[str, ...]]], shown: Protected
) -> ChartData:
    """The chart with one series of these counts, by their names: what is hidden is a gap that says why."""
    points = tuple(_point(label, shown.shown[key]) for label, key in keys)
    return replace(chart, series=(*chart.series, Series(name, "area", points)), policy=shown.policy)


def marks_words(shown: Protected) -> str:
    """What the marks mean that stand in it, and the policy."""
    found = [mark for mark in MARKS if mark in shown.shown.values()]
    marks = "; ".join(f"{mark} {MARKS[mark]}" for mark in found)
    said = f"{shown.policy.title}: {shown.policy.rule}"
    return f"{marks}. {said}" if marks else said


def _key(name: str, other: str) -> tuple[str, ...]:
    return (name, other) if other else (name,)


def _cell(value: Shown) -> Cell:
    if isinstance(value, int):
        return Cell(f"{value:,}", sort=value, raw=value)
    return Cell(value, raw=value)


def _share_cell(value: float | str) -> Cell:
    if isinstance(value, str):
        return Cell(value, raw=value)
    return Cell(f"{value}%", sort=value, raw=value)


def _point(label: str, value: Shown) -> Point:
    if isinstance(value, int):
        return Point(label, value)
    mark: Mark = value
    return Point(label, None, MARKS[mark])
