"""A table's cell as HTML."""

from __future__ import annotations

from goldenthread.web.tables.cells import Shown, ShownRow


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


def test_stacked_rows_name_all_that_is_missing_in_one_line() -> None:
    """By the words that the cells use; what heads the row, has a note, a tag or a link keeps its own line."""
    cells = [
        Shown("not known", "Service", is_header=True),
        Shown("not known", "Ages"),
        Shown("0", "Services"),
        Shown("not recorded", "Tier"),
        Shown("not known", "Needs"),
        Shown("not known", "Paid", note="The document leaves it empty"),
        Shown("not recorded", "Status", tag="grey"),
    ]
    assert ShownRow(cells).missing == "Not known: Ages, Needs. Not recorded: Tier"
    assert ["gt-cell--absent" in cell.html for cell in cells] == [
        False,
        True,
        False,
        True,
        True,
        False,
        False,
    ]
    assert ShownRow([Shown("1.2", "Reference")]).missing == ""


def test_long_prose_has_the_whole_width_where_rows_are_stacked() -> None:
    """With its note; a status keeps its place beside its heading."""
    words = "This group is accountable to the board. " * 3
    assert "gt-cell--long" in Shown(words, "In its own words").html
    assert "gt-cell--long" in Shown("Yes", "Family seat", note=words).html
    assert "gt-cell--long" not in Shown("done", "Status", tag="green", note=words).html
    assert "gt-cell--long" not in Shown("Short", "In its own words").html
