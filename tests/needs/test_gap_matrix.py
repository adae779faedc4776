"""Needs down, tiers across."""

from __future__ import annotations

from goldenthread.needs.gap_analysis import find_gaps
from goldenthread.needs.gap_matrix import matrix
from goldenthread.needs.service_reach import ServiceMap
from tests.needs.made_up_map import rows, service


def test_a_cell_counts_and_says_where_the_map_cannot_tell() -> None:
    """A service of the tier; a gap that was found; and services without tier that may stand there."""
    records = rows(
        service("salt", needs=("slcn",), tier="targeted", age_min=0, age_max=18),
        service("asd-team", needs=("asd",)),
    )
    rows_found = {
        row.need: row for row in matrix(ServiceMap.of(records), find_gaps(records, {"slcn": 5}), {"slcn": 5})
    }
    slcn, asd = rows_found["slcn"], rows_found["asd"]
    assert [each.key for each in slcn.cells["targeted"].services] == ["salt"]
    assert slcn.cells["universal"].missing and slcn.cells["universal"].unclear == 0
    assert slcn.ages == tuple(range(19, 26)) and slcn.children == 5
    assert (asd.cells["targeted"].unclear, asd.ages, [each.key for each in asd.unrecorded]) == (
        1,
        None,
        ["asd-team"],
    )


def test_only_needs_with_children_or_services_have_a_row() -> None:
    """A need that nobody recorded has none."""
    found = matrix(ServiceMap.of({}), [], {"hi": 3, "not-recorded": 9})
    assert [row.need for row in found] == ["hi"]
