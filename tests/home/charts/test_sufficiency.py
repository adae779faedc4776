"""The chart of places that will be needed and places that there will be."""

from goldenthread.home.charts.sufficiency import need_and_places, points_of
from tests.home.sufficient_area import AUTISM, SPECIAL, WING, empty, sufficient


def test_need_with_its_range_stands_beside_the_places_by_then() -> None:
    """From the newest count each September to the month; the wing adds 60 from the September in which it opens."""
    found = sufficient(WING)
    chart = need_and_places(found, "/x.{fmt}")
    assert chart.title == "About 80 special-school places short in January 2027"
    drawn = {series.name: {point.x: point.y for point in series.points} for series in chart.series}
    assert list(drawn["Needed"]) == ["Jan 2025", "Sep 2025", "Sep 2026", "Jan 2027"]
    assert drawn["Needed"]["Jan 2027"] == 600
    assert list(drawn["There by then"].values()) == [460, 460, 520, 520]
    assert (chart.bands[0].points[-1].low, chart.bands[0].points[-1].high) == (550, 700)
    assert "80 short (30 to 180)" in chart.sentence and chart.address == "/x.{fmt}"


def test_shared_places_are_not_drawn_as_theirs() -> None:
    """Of one need, only the places for them alone."""
    assert [have for _, _, have in points_of(sufficient(SPECIAL, WING, question=AUTISM))] == [100] * 4


def test_without_published_placements_nothing_is_drawn() -> None:
    """And the sentence says that it cannot be said."""
    assert need_and_places(empty()).is_empty
    assert "cannot be said" in need_and_places(empty()).sentence
