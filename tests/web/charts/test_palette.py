"""The colours of charts."""

from __future__ import annotations

from goldenthread.web.charts import ChartData, Series
from goldenthread.web.charts.palette import COMPARATOR, PALETTE, colours_of, dashes_of, lettering


def chart(*series: Series) -> ChartData:
    return ChartData("c", "T", "S", "line", "", "", "%", series, "")


def test_the_area_is_strong_and_comparators_grey() -> None:
    """Whatever their order, the area has the first colour of the palette."""
    colours = colours_of(chart(Series("England", "comparator", ()), Series("Durham", "area", ())))
    assert colours == {"England": COMPARATOR, "Durham": PALETTE[0]}


def test_no_two_lines_differ_by_colour_alone() -> None:
    """Two comparators of one grey differ by their dashes; a target is dashed."""
    dashes = dashes_of(
        chart(
            Series("England", "comparator", ()),
            Series("North East", "comparator", ()),
            Series("90%", "target", ()),
        )
    )
    assert len(set(dashes.values())) == 3


def contrast(colour: str) -> float:
    """Against white, as WCAG 2.2 computes it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_lettering_can_be_read_in_every_colour() -> None:
    """At least 4.5 to 1 against white: WCAG 2.2, 1.4.3."""
    assert all(contrast(lettering(colour)) >= 4.5 for colour in (*PALETTE, COMPARATOR))
