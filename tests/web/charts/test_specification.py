"""The specification of a chart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.web.charts import ChartData
from goldenthread.web.charts.sizes import FULL, NARROW, PAGE, Size
from goldenthread.web.charts.specification import specification
from goldenthread.web.gallery.charts import EXAMPLES, TIMELINESS


@pytest.mark.parametrize("size", [PAGE, NARROW, FULL], ids=lambda size: size.key)
@pytest.mark.parametrize("chart", EXAMPLES.values(), ids=lambda chart: chart.key)
def test_every_specification_is_vega_lite(chart: ChartData, size: Size) -> None:
    """It says its schema, its source and its date, and is plain JSON."""
    made = json.loads(json.dumps(specification(chart, size)))
    assert made["$schema"].endswith("vega-lite/v6.json")
    said = {"title": chart.title, "source": chart.source, "asAt": chart.as_at}
    assert made["usermeta"] == said | AS_PUBLISHED.metadata
    assert chart.sentence in made["description"]


@pytest.mark.parametrize("chart", EXAMPLES.values(), ids=lambda chart: chart.key)
def test_no_chart_has_a_legend(chart: ChartData) -> None:
    """Series are named where they are drawn."""

    def legends(value: Any) -> list[Any]:
        if isinstance(value, dict):
            own = [value["legend"]] if "legend" in value else []
            return own + [each for inner in value.values() for each in legends(inner)]
        return [each for inner in value for each in legends(inner)] if isinstance(value, list) else []

    assert set(legends(specification(chart, PAGE))) == {None}


def test_a_picture_that_stands_alone_says_its_title_definition_source_and_date() -> None:
    """What is downloaded is read away from its page."""
    drawn = json.dumps(specification(TIMELINESS, FULL))
    for said in (
        "Plans issued in time fell to 1.9%",
        "exceptions excluded",
        "example figures",
        "18 March 2020",
    ):
        assert said in drawn
    on_the_page = specification(TIMELINESS, PAGE)["layer"]
    assert len(specification(TIMELINESS, FULL)["layer"]) == len(on_the_page) + 3
