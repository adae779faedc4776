"""The chart of the rise in need beside new places."""

from goldenthread.home.charts.sufficiency import name_of, need_and_places, sentence_of
from tests.home.sufficient_area import BEDS, SPECIAL, WING, empty, sufficient


def test_the_rise_stands_beside_places_with_and_without_a_date() -> None:
    """In the last January; the title is where most are short."""
    found = sufficient(SPECIAL, WING, BEDS)
    chart = need_and_places(found)
    assert chart.title == "Special school: about 40 places short by January 2027"
    drawn = {series.name: {point.x: point.y for point in series.points} for series in chart.series}
    assert drawn["Rise forecast"]["Special school"] == 100
    assert drawn["New places with a date"]["Special school"] == 60
    assert drawn["New places without a date"][name_of(found.last[-1])] == 8
    assert "Special school: 40 short (10 over to 140 short)" in sentence_of(found)


def test_without_published_placements_nothing_is_drawn() -> None:
    """And the sentence says that it cannot be said."""
    assert need_and_places(empty()).is_empty
    assert "cannot be said" in sentence_of(empty())
