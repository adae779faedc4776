"""The bars of a region: in order, one pointed out, the missing said."""

from goldenthread.home.charts.region import region_chart
from goldenthread.home.regional import choices
from goldenthread.indicators.catalogue import declared
from tests.home.made_region import figure, marches

ADDRESS = "/regions/E12000099/charts/plans-in-20-weeks.{fmt}"


def test_the_place_pointed_out_is_strong_among_grey_ones() -> None:
    """In the order of the values, the region and England among them, the missing last and said."""
    chart = region_chart(marches(figure("103", 2024, 50)), ["103"], ADDRESS)
    roles = {series.role: [point.x for point in series.points] for series in chart.series}
    assert roles == {"area": ["Cold"], "comparator": ["Alder", "Birk"], "other": ["The Marches", "England"]}
    assert chart.xs == ["Alder", "Birk", "The Marches", "Cold", "England"]
    assert chart.address == ADDRESS


def test_a_missing_figure_is_a_gap_that_says_so() -> None:
    """Never a bar of 0."""
    chart = region_chart(marches(), [], ADDRESS)
    cold = next(point for series in chart.series for point in series.points if point.x == "Cold")
    assert (cold.y, cold.note) == (None, "no figure")
    assert chart.xs[-1] == "Cold" and "Cold has none" in chart.sentence


def test_a_whole_does_not_stand_beside_its_parts() -> None:
    """A count of England would dwarf its authorities, so it is in the table alone."""
    chart = region_chart(marches(measured=choices(declared())["ehc-plans"]), [], ADDRESS)
    assert [series.role for series in chart.series] == ["comparator"]
