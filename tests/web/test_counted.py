"""Counts that we add up ourselves: a 3 never leaves, by the page, its files, its chart or its control chart."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from goldenthread.methods.disclosure.policy import SUPPRESS_LT5_SECONDARY, values_for_chart
from goldenthread.methods.disclosure.table import Table as Counts
from goldenthread.methods.disclosure.table import dimension
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.files import chart_csv
from goldenthread.web.charts.render import png, svg
from goldenthread.web.charts.sizes import PAGE
from goldenthread.web.charts.specification import specification
from goldenthread.web.counted import counted, counted_chart, counted_table
from goldenthread.web.tables.arranged import arrange
from goldenthread.web.tables.files import csv_file, xlsx_file
from tests.home.asking import texts

NEED = dimension("Need", "Autism", "Speech", "Deaf")
SEX = dimension("Sex", "Girls", "Boys")
COUNTS = Counts(
    (NEED, SEX),
    {
        ("Autism", "Girls"): 43, ("Autism", "Boys"): 81,
        ("Speech", "Girls"): 22, ("Speech", "Boys"): 64,
        ("Deaf", "Girls"): 3, ("Deaf", "Boys"): 16,
    },
)  # fmt: skip
CHART = ChartData("c", "Needs", "Children by need", "bar", "Need", "Children", "children", (), "Said.")
THREE = re.compile(r"(?<![\d.#])(3|19|68)(?![\d.%])")  # the count, and the two totals that would give it away


def test_the_table_on_the_page() -> None:
    """A star, rounded neighbours, shares of what is shown, the marks explained and the policy named."""
    shown = counted(COUNTS)
    table = counted_table("needs", "Needs", COUNTS, shown, share_of="Total")
    rows = texts(table)
    assert rows[2] == ["Deaf", "*", "15", "20", "8.7%"]
    assert "between 1 and 7" in table.note and table.policy is shown.policy
    assert not any(THREE.fullmatch(cell) for row in rows for cell in row)
    assert all(THREE.search(cell.text) is None for row in arrange(table, []).rows for cell in row.cells)


def test_its_files() -> None:
    """CSV and Excel hold what the page shows, and the policy with its version."""
    shown = counted(COUNTS, SUPPRESS_LT5_SECONDARY)
    table = counted_table("needs", "Needs", COUNTS, shown)
    text = csv_file(table, table.body).decode("utf-8-sig")
    assert "suppress_lt5_secondary, version 1" in text
    assert ",3," not in text and "Deaf,c," in text
    content = xlsx_file(table, table.body)
    rows = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0).to_python()
    assert not any(cell == 3 for row in rows for cell in row)
    with ZipFile(BytesIO(content)) as parts:
        assert b"suppress_lt5_secondary" in parts.read("docProps/custom.xml")


def test_its_chart_in_every_form() -> None:
    """The hidden count is a gap that says why; the picture is the same whether it was 3 or 5."""
    keys = [(need, (need, "Girls")) for need in NEED.categories]

    def drawn(count: int) -> ChartData:
        counts = Counts(COUNTS.dimensions, {**COUNTS.counts, ("Deaf", "Girls"): count})
        return counted_chart(CHART, "Girls", keys, counted(counts))

    chart = drawn(3)
    assert [point.y for point in chart.series[0].points] == [45, 20, None]
    assert chart.series[0].points[2].note == "between 1 and 7, not shown to protect people"
    assert b"nhs_star7_round5" in chart_csv(chart)
    assert specification(chart, PAGE)["usermeta"]["disclosure_policy_version"] == "1"
    assert specification(chart, PAGE) == specification(drawn(5), PAGE)
    assert svg(chart, PAGE) == svg(drawn(5), PAGE)
    assert png(chart, PAGE) == png(drawn(5), PAGE)
    assert b"disclosure_policy" in png(chart, PAGE)


def test_its_control_chart_and_its_change() -> None:
    """A control chart is worked out from what is shown; two releases, subtracted, tell nothing."""
    shown = counted(COUNTS, SUPPRESS_LT5_SECONDARY)
    assert values_for_chart([shown.shown["Deaf", "Girls"]]) == [None]
    later = Counts(COUNTS.dimensions, {**COUNTS.counts, ("Speech", "Girls"): 24})
    again = counted(later, SUPPRESS_LT5_SECONDARY, earlier=(COUNTS, shown))
    assert not isinstance(again.shown["Speech", "Girls"], int)
