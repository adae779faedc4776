"""What does not agree is shown as tables that say which figure is used."""

from goldenthread.indicators.differing import parts_table, releases_table
from goldenthread.methods.figure import AlsoPublished, Figure
from goldenthread.methods.period import january
from goldenthread.web.tables.table import as_cell

PLANS = Figure(
    indicator="ehc-plans",
    title="EHC plans",
    place="840",
    place_name="County Durham",
    period=january(2022),
    value=3980,
    breakdown=(("need", "asd"),),
    unit="plans",
    source="DfE",
    release="2025",
    also_published=(
        AlsoPublished("DfE", "2022", 3975, "known", "3,975", False),
        AlsoPublished("DfE", "2023", 3980, "known", "3,980", True),
        AlsoPublished("LAIT", "2026", None, "suppressed", "not shown, to protect people", False),
    ),
)


def texts(table: object) -> list[list[str | None]]:
    return [[as_cell(cell).text for cell in row] for row in table.rows]  # type: ignore[attr-defined]


def test_each_release_that_says_otherwise_is_a_row() -> None:
    """3,980 of 2025 is used and 3,975 of 2022 stands beside it; one that agrees is not there."""
    first, second = texts(releases_table([PLANS], "Releases"))
    assert first == [
        "EHC plans", "County Durham", "Autistic spectrum disorder", "January 2022", "3,980", "2025", "3,975", "2022",
        "+5",
    ]  # fmt: skip
    assert second[-3:] == ["not shown, to protect people", "LAIT, 2026", "cannot be told"]
    assert "newest accepted release" in releases_table([PLANS], "Releases").note


def test_a_percentage_beside_what_its_numbers_make() -> None:
    """84.8% printed; 111,723 of 131,586 make 84.9%."""
    share = Figure("i", "In six weeks", "E92000001", "England", None, 84.8, unit="per cent", numerator=111_723,
                   denominator=131_586, release="2025")  # fmt: skip
    (row,) = texts(parts_table([share], "Percentages"))
    assert row == [
        "In six weeks", "England", "Total", None, "84.8%", "111,723 of 131,586", "84.9%", "2025",
    ]  # fmt: skip
