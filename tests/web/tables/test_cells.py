"""A table's cell as HTML."""

from __future__ import annotations

from goldenthread.web.tables.cells import Shown


def test_everything_in_a_cell_is_escaped() -> None:
    """Words, heading, note, address and colour: a document's wording is never markup."""
    evil = '"><script>'
    html = Shown(text=evil, heading=evil, href=evil, tag=evil, note=evil).html
    assert "<script>" not in html
    assert html.count("&lt;script&gt;") == 5


def test_the_first_cell_heads_its_row() -> None:
    """A screen reader says it with every other cell of the row."""
    html = Shown(text="1.2", heading="Reference", is_header=True).html
    assert html.startswith('<th scope="row" role="rowheader"')
    assert html.endswith("</th>")


def test_a_status_begins_with_a_capital() -> None:
    """Tags are written as the Design System writes them."""
    assert ">On track</strong>" in Shown(text="on track", heading="Status", tag="green").html


def test_what_is_not_known_looks_different() -> None:
    """Set apart by more than its words."""
    assert "gt-cell--unknown" in Shown(text="not known", heading="Due", is_known=False).html
