"""The table of a subject's published figures: the newest of each, beside England and similar areas."""

from __future__ import annotations

from collections.abc import Sequence

from django.urls import reverse

from goldenthread.home.charts.drawing import when_of
from goldenthread.home.tables.stated import with_unit
from goldenthread.home.tables.understand import whole
from goldenthread.methods.compare import Neighbours
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import amount
from goldenthread.needs.profile import Profile
from goldenthread.needs.published_lines import PublishedLine
from goldenthread.web.status import ARROWS
from goldenthread.web.tables import Cell, Column, Table


def published_table(
    profile: Profile, area_key: str, key: str, title: str, lines: Sequence[PublishedLine]
) -> Table:
    """Each title leads to the indicator with its whole series. What cannot be compared says so."""
    cautions = list(dict.fromkeys(each.caution for each in lines if each.caution))
    return Table(
        key=f"published-{key}",
        caption=f"{title}: published figures",
        columns=(
            Column("figure", "Figure"),
            Column("value", profile.place_name, numeric=True),
            Column("when", "When"),
            Column("change", "Change on the year before", sortable=False),
            Column("england", "England", numeric=True),
            Column("beside", "Beside England"),
            Column("similar", "Similar areas", numeric=True),
        ),
        rows=[_row(area_key, each) for each in lines],
        note=" ".join(
            (
                "Where the numbers behind a share are not published, similar is within a twentieth of England’s. "
                "Similar areas are the statistical neighbours: the median of those with figures.",
                *cautions,
            )
        ),
        source="; ".join(dict.fromkeys(each.figure.provenance for each in lines)),
        policy=policy_of_all(each.figure for each in lines),
        things=("figure", "figures"),
    )


def _middle(similar: Neighbours | None) -> str | None:
    """To two decimals at most: of every 100 pupils, 0.25 is not 0.2."""
    if similar is None or similar.middle is None or similar.middle.value is None:
        return None
    return amount(similar.middle.value, similar.middle.unit)


def _row(area_key: str, each: PublishedLine) -> tuple[Cell, ...]:
    figure, england = each.figure, each.england
    href = reverse("indicator", kwargs={"area_key": area_key, "indicator_key": figure.indicator})
    first = f"{with_unit(each.first)} in {when_of(each.first)}" if each.first is not None else ""
    beside = "; ".join(said for said in (first, f"with care: {each.beware}" if each.beware else "") if said)
    similar = each.similar
    return (
        Cell(each.title, href=href),
        Cell(figure.shown, sort=figure.value, raw=whole(figure.value), note=figure.parts or None),
        Cell(when_of(figure), sort=figure.period.key if figure.period else None),
        Cell(each.changed or "nothing before it", note=beside or None),
        Cell(
            england.shown if england is not None else None,
            sort=england.value if england is not None else None,
            raw=whole(england.value) if england is not None else None,
        ),
        Cell(
            f"{ARROWS[each.comparison.word]} {each.comparison.word}"
            if each.comparison is not None
            else "cannot be told"
        ),
        Cell(
            _middle(similar),
            sort=similar.middle.value if similar is not None and similar.middle is not None else None,
            note=f"{similar.words} areas" if similar is not None else None,
        ),
    )
