"""A chart as the page shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.web.charts.shown import chart_address, chart_table, own_address, shown_chart
from goldenthread.web.gallery.charts import NEEDS, PLACEMENTS, TIMELINESS
from goldenthread.web.tables.table import as_cell


def test_addresses_carry_area_and_date() -> None:
    """A picture is asked for as at the page's date, so that picture and page agree."""
    address = chart_address("timeliness", "svg", "county-durham", date(2020, 3, 18), size="narrow")
    assert address == "/areas/county-durham/charts/timeliness.svg?on=2020-03-18&size=narrow"


def test_a_chart_of_no_area_says_its_own_address() -> None:
    """The ending and the size are put in; what it asks for stays."""
    assert own_address("/r/c.{fmt}", "svg") == "/r/c.svg"
    assert own_address("/r/c.{fmt}?period=2024", "svg", "narrow") == "/r/c.svg?period=2024&size=narrow"
    assert shown_chart(replace(PLACEMENTS, address="/r/c.{fmt}"), None).narrow_svg == "/r/c.svg?size=narrow"


def test_the_table_holds_every_point() -> None:
    """One row for each x, one column for each series, in the chart's own decimals."""
    table = chart_table(PLACEMENTS)
    assert [column.heading for column in table.columns] == ["Placement", "County Durham", "England"]
    assert [as_cell(value).text for value in table.rows[2]] == ["Further education", "12.2%", "15.0%"]


def test_what_is_not_known_says_why() -> None:
    """A suppressed point is suppressed in the table, too."""
    assert as_cell(chart_table(NEEDS).rows[-1][1]).text == "suppressed"


def test_the_phone_gets_its_own_picture() -> None:
    """Scaled down, the lettering of the wide one could not be read."""
    shown = shown_chart(TIMELINESS, None)
    assert shown.narrow_svg == shown.svg + "?size=narrow"
    assert shown.narrow.width < shown.page.width


def test_a_chart_and_its_table_have_a_name_each() -> None:
    """A page never says the same name twice, so that a link to the chart finds the chart."""
    assert chart_table(PLACEMENTS).key != f"chart-{PLACEMENTS.key}"
