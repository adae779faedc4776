"""Needs down; tiers, ages, times or places across."""

from __future__ import annotations

from goldenthread.needs.gap_analysis import find_gaps
from goldenthread.needs.gap_matrix import AGE_BANDS, columns_of, matrix
from goldenthread.needs.service_reach import ServiceMap
from tests.needs.made_up_map import Row, access, rows, service


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


def cells(need: str, across: str, *given: Row) -> dict[str, tuple[list[str], bool, int]]:
    """The services, whether a gap was found, and how many may stand there too."""
    records = rows(*given)
    found = matrix(ServiceMap.of(records), find_gaps(records, {need: 5}), {need: 5}, across)
    row = next(each for each in found if each.need == need)
    return {
        name: ([e.key for e in cell.services], cell.missing, cell.unclear) for name, cell in row.cells.items()
    }


def test_ages_across() -> None:
    """A band with some age counts; one that is wholly left out is a gap."""
    ages = cells("slcn", "age", service("salt", needs=("slcn",), age_min=2, age_max=10))
    assert list(ages) == list(AGE_BANDS)
    assert ages["0 to 4"] == (["salt"], False, 0) and ages["11 to 15"] == ([], True, 0)
    unsaid = cells("slcn", "age", service("salt", needs=("slcn",), age_min=2, age_max=10), service("all"))
    assert unsaid["19 to 25"] == ([], False, 1)


def test_times_across() -> None:
    """What runs then, what is offered meanwhile, a recorded no, and what nobody recorded."""
    times = cells(
        "asd", "time",
        service("team", needs=("asd",)), service("group"),
        access("team", out_of_hours="no", waiting_services=("group",), below_threshold="no"),
        access("group", out_of_hours="no", school_holidays="yes"),
    )  # fmt: skip
    assert times["evenings and weekends"] == ([], True, 0)
    assert times["school holidays"] == ([], False, 2)
    assert times["while waiting"] == (["team"], False, 1)
    assert times["below the threshold"] == ([], True, 1)


def test_places_across() -> None:
    """Each place that a service names; a need without any service is a gap in each."""
    given = (
        service("n", needs=("slcn",)), service("o", needs=("hi",)),
        access("n", places=("North",)), access("o", places=("North", "South")),
    )  # fmt: skip
    places = cells("slcn", "place", *given)
    assert places == {"North": (["n"], False, 0), "South": ([], True, 0)}
    assert cells("vi", "place", *given)["South"] == ([], True, 0)
    assert list(columns_of(ServiceMap.of({}), "place")) == []
