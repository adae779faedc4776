"""Charts as pictures."""

from __future__ import annotations

import struct
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from goldenthread.web.charts import ChartData
from goldenthread.web.charts.render import png, svg
from goldenthread.web.charts.sizes import FULL, PAGE, height_of
from goldenthread.web.gallery.charts import EXAMPLES, NEEDS, TIMELINESS

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("chart", EXAMPLES.values(), ids=lambda chart: chart.key)
def test_a_picture_has_its_title_description_and_lettering(chart: ChartData) -> None:
    """The finding as the title, the sentence as the description, and words as text that can be selected."""
    root = ElementTree.fromstring(svg(chart, PAGE))
    assert root.findtext(f"{SVG}title") == chart.title
    assert (root.findtext(f"{SVG}desc") or "").startswith(chart.sentence)
    drawn = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    assert "County" in drawn or "2,143" in drawn


@pytest.mark.parametrize("chart", EXAMPLES.values(), ids=lambda chart: chart.key)
def test_a_picture_has_the_size_that_the_page_keeps_for_it(chart: ChartData) -> None:
    """The page does not jump when the picture comes."""
    root = ElementTree.fromstring(svg(chart, PAGE))
    assert float(root.attrib["width"]) == pytest.approx(PAGE.width, abs=2)
    assert float(root.attrib["height"]) == pytest.approx(height_of(chart, PAGE), abs=3)


def test_names_cannot_become_markup() -> None:
    """What a document says is text in the picture, too."""
    drawn = svg(replace(NEEDS, title="<script>alert(1)</script> & more"), PAGE)
    assert b"<script" not in drawn
    assert ElementTree.fromstring(drawn).findtext(f"{SVG}title") == "<script>alert(1)</script> & more"


def test_png_has_its_lettering() -> None:
    """Two pixels for each point; a picture whose lettering was dropped would be far smaller."""
    drawn = png(TIMELINESS, FULL)
    assert drawn.startswith(b"\x89PNG")
    width, _ = struct.unpack(">II", drawn[16:24])
    assert width == FULL.width * 2
    without = replace(TIMELINESS, title=" ", subtitle=" ", source="", as_at="")
    assert len(drawn) > len(png(without, FULL)) + 5000


def test_a_picture_is_drawn_once() -> None:
    """The second time it comes from the disk, byte for byte."""
    assert svg(TIMELINESS, PAGE) == svg(TIMELINESS, PAGE)
