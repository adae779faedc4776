"""The table of what a place costs: in the area, independent and residential."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency import IN_AREA, INDEPENDENT
from goldenthread.home.sources import documents_of
from goldenthread.home.sufficient import Sufficient
from goldenthread.home.tables.sufficiency_places import title_cell
from goldenthread.web.tables import Column, Table, Value, pounds_cell


def costs_table(found: Sufficient) -> Table:
    """In-area types, independent special and residential: one row for each stated cost, or “not known”."""
    rows: list[tuple[Value, ...]] = []
    groups = (
        ("In the area", IN_AREA),
        ("Independent special", (INDEPENDENT,)),
        ("Residential", ("residential",)),
    )
    for title, types in groups:
        held = [row for row in found.costed if row.text("setting_type") in types]
        if not held:
            rows.append((title, None, None, None))
        for row in held:
            cost = row.number("unit_cost")
            rows.append((title, title_cell(found, row), pounds_cell(cost), row.text("cost_basis") or None))
    return Table(
        key="unit-costs",
        caption="What a place costs a year",
        columns=(
            Column("where", "Where"),
            Column("setting", "Setting"),
            Column("cost", "Cost of a place", numeric=True),
            Column("basis", "What it holds"),
        ),
        rows=rows,
        note="Recorded in the sheet “capacity” of the area’s pack, by the council’s finance officers.",
        as_at=found.asked.as_at,
        source=documents_of(found.costed),
        things=("row", "rows"),
    )
