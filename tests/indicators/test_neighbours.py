"""Statistical neighbours."""

from goldenthread.indicators.neighbours import neighbours_of
from goldenthread.records.place_list import listed_places


def test_durham() -> None:
    """Durham's ten, nearest first."""
    names = [listed_places()[code].name for code in neighbours_of("840")]
    assert names == [
        "Halton", "Wirral", "Gateshead", "Redcar and Cleveland", "Rotherham", "Barnsley", "Sunderland",
        "South Tyneside", "Stockton-on-Tees", "Darlington",
    ]  # fmt: skip


def test_who_has_none() -> None:
    """England and unknown places have no neighbours."""
    assert neighbours_of("E92000001") == ()
    assert neighbours_of("999") == ()
