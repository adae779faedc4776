"""The papers of a plan on a page, and the style sheet that draws what they reckon."""

import re
from pathlib import Path

from goldenthread.publishing import paper
from goldenthread.publishing.paper import A3, A4, PAPERS

STYLE = (Path(paper.__file__).parent / "static" / "plan-on-a-page.css").read_text(encoding="utf-8")


def test_letters_are_never_smaller_than_promised() -> None:
    """9 points on A3 and 8 on A4 (point 12 of the issue; R29)."""
    assert (A3.smallest, A4.smallest) == (9, 8)
    assert all(list(each.sizes) == sorted(each.sizes, reverse=True) for each in PAPERS.values())


def test_the_style_sheet_has_the_same_papers_and_sizes() -> None:
    """Page size, margin, and a class for every letter size."""
    for each in PAPERS.values():
        size = f"size: {each.wide_mm}mm {each.high_mm}mm; margin: {each.margin_mm}mm;"
        assert f"@page {each.key.lower()}-lying {{ {size} }}" in STYLE
        for points in each.sizes:
            name = f"{points:g}".replace(".", "-")
            assert f".gt-sheet--{name} {{ font-size: {points:g}pt; }}" in STYLE


def test_the_style_sheet_has_the_same_lengths() -> None:
    """Padding, gaps, headings and columns are those that the layout reckons with."""
    for length in (
        f"padding: {paper.PADDING:g}em",
        f"row-gap: {paper.GAP:g}em",
        f"column-gap: {paper.COLUMN_GAP:g}em",
        f"padding-bottom: {paper.ITEM_GAP:g}em",
        f"padding-left: {paper.NUMBER:g}em",
        f"line-height: {paper.LINE:g}",
        f"font-size: {paper.TITLE:g}em",
        f"font-size: {paper.VISION:g}em",
        f"font-size: {paper.HEADING:g}em",
    ):
        assert length in STYLE, length
    columns = re.search(r"minmax\(0, 20fr\) minmax\(0, 14fr\) minmax\(0, 66fr\)", STYLE)
    assert columns and (paper.OUTCOMES, paper.AIMS, paper.ACTIONS) == (0.20, 0.14, 0.66)
    assert "minmax(0, 12fr) minmax(0, 88fr)" in STYLE and paper.BAND_LABEL == 0.12


def test_nothing_printed_is_smaller_than_the_size_of_the_page() -> None:
    """Every size on the sheet is the page's own or larger."""
    assert all(float(size) >= 1 for size in re.findall(r"font-size: ([\d.]+)em", STYLE))
