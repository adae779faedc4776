"""Tables as they stand on the page."""

from __future__ import annotations

from goldenthread.web.tables import Column, Table
from goldenthread.web.tables.arranged import arrange

COLUMNS = (
    Column("name", "Name"),
    Column("value", "Value", numeric=True),
    Column("note", "Note", sortable=False),
)
MANY = Table("many", "Many", COLUMNS, [(f"Row {at}", at, "") for at in range(5000)], page_size=100)
FEW = Table("few", "Few", COLUMNS, [("b", 1, ""), ("a", 2, "")], things=("action", "actions"))


def test_the_address_sorts() -> None:
    """`?sort=<table>.<column>&order=desc` decides; another table's order is not ours."""
    assert arrange(FEW, [("sort", "few.name")]).rows[0].cells[0].text == "a"
    assert arrange(FEW, [("sort", "few.value"), ("order", "desc")]).rows[0].cells[0].text == "a"
    assert arrange(FEW, [("sort", "many.name")]).rows[0].cells[0].text == "b"


def test_nonsense_in_the_address_is_ignored() -> None:
    """An address that somebody has mangled still shows the table."""
    shown = arrange(
        MANY, [("sort", "many.nothing"), ("page", "many.99999999999999999999"), ("order", "sideways")]
    )
    assert len(shown.rows) == 100


def test_headings_are_links_to_the_other_order_and_say_the_order_now() -> None:
    """A screen reader hears ascending or descending; the link keeps the page's filters and drops the page number."""
    heading = arrange(FEW, [("need", "asd"), ("sort", "few.name"), ("page", "few.2")]).headings[0]
    assert heading.state == "ascending"
    assert heading.href == "?need=asd&sort=few.name&order=desc#few"


def test_a_column_of_prose_is_not_sortable() -> None:
    """No link where the order would mean nothing."""
    assert arrange(FEW, []).headings[2].href == ""


def test_five_thousand_rows_come_in_pages() -> None:
    """A page of a hundred, with links to the first, the last and the neighbours."""
    shown = arrange(MANY, [("page", "many.25")])
    assert shown.count == "2,401 to 2,500 of 5,000 rows"
    assert [page.number if page else None for page in shown.pages] == [1, None, 24, 25, 26, None, 50]
    assert shown.next == "?page=many.26#many"


def test_a_page_beyond_the_last_is_the_last() -> None:
    """A filter that shortens the table does not leave one on an empty page."""
    assert arrange(MANY, [("page", "many.900")]).count == "4,901 to 5,000 of 5,000 rows"


def test_downloads_keep_filters_and_order_but_not_the_page() -> None:
    """What is downloaded is the whole table as ordered."""
    shown = arrange(MANY, [("need", "asd"), ("sort", "many.name"), ("page", "many.3")])
    assert shown.csv == "?need=asd&sort=many.name&download=many"
    assert shown.xlsx == "?need=asd&sort=many.name&download=many&as=xlsx"


def test_the_count_names_what_a_row_is() -> None:
    """2 actions, not 2 rows."""
    assert arrange(FEW, []).count == "2 actions"


def test_the_more_columns_the_sooner_a_table_stacks() -> None:
    """Three columns stay side by side where seven would not fit."""
    columns = tuple(Column(str(at), "Heading") for at in range(7))
    found = [arrange(Table("t", "T", columns[:count], []), []).breadth for count in (3, 4, 6, 7)]
    assert found == ["slim", "middle", "middle", "wide"]
