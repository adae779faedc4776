"""The tables of a region: its authorities in one indicator, and the areas of the region that are here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from goldenthread.home.many_areas import AreaSummary, page_of
from goldenthread.home.regional import Regional, Standing
from goldenthread.home.tables.understand import whole
from goldenthread.methods.change import change, last_run
from goldenthread.methods.compare import Comparison
from goldenthread.methods.disclosure.policy import AS_PUBLISHED, NONE
from goldenthread.methods.figure import Figure, amount
from goldenthread.methods.interval import interval_words, small_numbers
from goldenthread.web.status import ARROWS
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.tables.table import Row
from goldenthread.web.words import day

Address = Callable[[str], str]


def standings_table(found: Regional, address: Address) -> Table:
    """Every authority with its rank, then its region and England as published; `address` is by place code, empty
    where the reader has no page of the place."""
    region = () if found.thing == "region" else (Column("with-region", f"Beside {found.region.name}"),)
    columns = (
        Column("place", "Region" if found.thing == "region" else "Authority"),
        Column("value", _heading(found), numeric=True),
        Column("rank", "Rank", numeric=True),
        Column("with-england", "Beside England"),
        *region,
        Column("change", "On the period before"),
    )
    rows = [_standing_row(found, each, address) for each in found.rows]
    return Table(
        key="authorities",
        caption=f"{found.measured.title}, {found.region.name}{_when(found)}",
        columns=columns,
        rows=rows,
        note=f"{found.how_many} {found.ended} Rank: {found.order_words}{_ranked_with_care(found)}".replace(
            "  ", " "
        ),
        as_at=found.period.words if found.period else "",
        source=source_of(found),
        policy=AS_PUBLISHED,
        empty=Empty("No figure is held for this.", "Load a published release, or choose another indicator."),
        things=("region", "regions") if found.thing == "region" else ("authority", "authorities"),
    )


def _ranked_with_care(found: Regional) -> str:
    """Said where chance alone could have put neighbours the other way round."""
    if not any(each.figure is not None and interval_words(each.figure) for each in found.known):
        return ""
    return " Where 95% intervals overlap, chance alone may have set one above the other."


def published_table(found: Regional) -> Table:
    """The region's and England's own figures: as a source prints them, never added up."""
    each = [figure for figure in (found.figure if found.thing != "region" else None, found.england) if figure]
    return Table(
        key="published",
        caption="As published for the whole",
        columns=(
            Column("place", "Place", sortable=False),
            Column("value", _heading(found), numeric=True, sortable=False),
        ),
        rows=[(figure.place_name, _value_cell(figure)) for figure in each],
        note="Figures of the source. Where it prints none, there is none here: authorities are never added up.",
        as_at=found.period.words if found.period else "",
        source=source_of(found),
        policy=AS_PUBLISHED,
        empty=Empty("The source prints no figure for the region or for England for this period."),
        things=("place", "places"),
    )  # fmt: skip


def areas_table(summaries: Sequence[AreaSummary]) -> Table:
    """The areas that the reader may see, each as at its own date; counts of their own records."""
    rows: list[Row] = [
        (
            Cell(
                each.area.name,
                href=page_of("area-home", each.area, each.on),
                note=f"as at {day(each.on)}",
            ),
            each.priorities,
            each.actions,
            each.overdue,
            *(each.harms[harm] for harm in (3, 2, 1)),
            Cell(
                f"{each.breaks:,}",
                sort=each.breaks,
                raw=each.breaks,
                href=page_of("thread:breaks", each.area, each.on),
            ),
        )
        for each in summaries
    ]
    return Table(
        key="areas",
        caption="What they have promised, and where the thread breaks",
        columns=(
            Column("area", "Area"),
            Column("priorities", "Priorities", numeric=True),
            Column("actions", "Actions", numeric=True),
            Column("overdue", "Overdue", numeric=True),
            Column("harm-3", "Children may go without", numeric=True),
            Column("harm-2", "Matters", numeric=True),
            Column("harm-1", "A nuisance", numeric=True),
            Column("breaks", "All breaks", numeric=True),
        ),
        rows=rows,
        policy=NONE,
        note="Records that an area has not entered are not counted, so fewer breaks may mean fewer records.",
        empty=Empty("None of the region's areas that you may see is here."),
        things=("area", "areas"),
    )


def _standing_row(found: Regional, each: Standing, address: Address) -> Row:
    beside = [_beside(each.with_england)]
    if found.thing != "region":
        beside.append(_beside(each.with_region))
    return (
        Cell(each.place.name, href=address(each.place.code) or None),
        _value_cell(each.figure),
        Cell(each.rank_words or "no figure", sort=each.rank, raw=each.rank),
        *beside,
        _change(found, each),
    )


def _heading(found: Regional) -> str:
    unit = next((each.figure.unit for each in found.rows if each.figure is not None), "")
    return {"per cent": "Per cent", "": "Figure"}.get(unit, unit[:1].upper() + unit[1:])


def _value_cell(figure: Figure | None) -> Cell:
    """As it is shown, with the numbers behind it; a download gets the number."""
    if figure is None:
        return Cell(None)
    return Cell(figure.shown, sort=figure.value, raw=whole(figure.value), note=_behind(figure) or None)


def _behind(figure: Figure) -> str:
    """“153 of 838; 95% interval 15.8% to 21%”."""
    interval = interval_words(figure) if figure.statistic != "count" else ""
    said = (figure.parts, f"95% interval {interval}" if interval else "", small_numbers(figure))
    return "; ".join(each for each in said if each)


def _beside(found: Comparison | None) -> Cell:
    if found is None or found.other is None or found.word == "not compared":
        return Cell("not compared")
    gap = abs(found.gap) if found.gap is not None else None
    unit = found.other.unit
    points = gap is not None and unit == "per cent"
    note = "" if gap is None else f"by {_points(gap) if points else amount(round(gap, 1))}"
    text = f"{ARROWS.get(found.word, '')} {found.word.capitalize()}".strip()
    return Cell(text, sort=found.gap, raw=found.word, note=note if found.word != "similar" else None)


def _points(gap: float) -> str:
    """“1.4 points”, “1 point”."""
    said = amount(round(gap, 1))
    return f"{said} point" if said == "1" else f"{said} points"


def _change(found: Regional, each: Standing) -> Cell:
    """From the reading before this period, unless the two are not alike or the way of counting changed between them."""
    before = previous(each.series, each.figure)
    if before is None or each.figure is None or each.figure.value is None or before.value is None:
        return Cell("not known")
    since = before.period
    moved = change(before, each.figure, found.measured.indicator.breaks)
    if len(last_run((before, each.figure), found.measured.indicator.breaks)) < 2 or moved.absolute is None:
        return Cell("not compared", note="; ".join(moved.warnings) or "counted another way since")
    gap = round(moved.absolute, 1)
    by = _points(abs(gap)) if each.figure.unit == "per cent" else amount(abs(gap))
    text = "no change" if not gap else f"{'up' if gap > 0 else 'down'} {by}"
    return Cell(
        text, sort=gap, raw=whole(gap), note=f"from {before.shown} in {since.words}" if since else None
    )


def previous(series: Sequence[Figure], figure: Figure | None) -> Figure | None:
    """The latest reading of the series before the figure's own period."""
    if figure is None or figure.period is None:
        return None
    earlier = [each for each in series if each.period is not None and each.period.end < figure.period.end]
    return earlier[-1] if earlier else None


def source_of(found: Regional) -> str:
    """Who says so: of the first that has a figure."""
    shown = [each.figure for each in found.rows if each.figure is not None] + [found.england]
    return next((each.provenance for each in shown if each is not None), "")


def _when(found: Regional) -> str:
    return f", {found.period.words}" if found.period else ""
