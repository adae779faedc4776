"""The order in which sheets are saved."""

import pytest

from goldenthread.intake.cell import KEY, REFERENCE
from goldenthread.intake.layout import Column, Layout, in_saving_order
from goldenthread.intake.sheet import Col, Sheet, key_column


def made_up(key: str, order: int, *points_at: str) -> Layout:
    columns = [Column(key_column(), KEY, "key")]
    columns += [
        Column(Col(each, each, "What it points at."), REFERENCE, each, foreign=True, sheets=(each,))
        for each in points_at
    ]
    sheet = Sheet(
        key,
        key,
        key,
        key,
        f"made_up.{key}",
        None,
        "Plan",
        "",
        tuple(c.declared for c in columns),
        ("key",),
        order,
    )
    return Layout(sheet, tuple(columns))


def test_what_is_pointed_at_is_saved_first() -> None:
    """Sheets come in the order that they declare, but never before a sheet that they point at."""
    ordered = in_saving_order([made_up("a", 1, "c"), made_up("b", 2), made_up("c", 3)])
    assert [layout.key for layout in ordered] == ["b", "c", "a"]


def test_a_ring_of_sheets_is_a_mistake_of_the_programmer() -> None:
    """Two sheets that point at each other cannot be saved, and the error names them."""
    with pytest.raises(ValueError, match="a, b"):
        in_saving_order([made_up("a", 1, "b"), made_up("b", 2, "a")])
