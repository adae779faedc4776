"""The chart of who leads the jointly funded services."""

from goldenthread.home.charts.deliver import joint_funding_leads
from tests.funding.test_joint_funding import ROWS
from tests.home.asking import asking
from tests.home.packs import record

NAMES = (
    record("organisations", "council", name="Durham County Council"),
    record("organisations", "ccgs", name="Durham Clinical Commissioning Groups"),
    record("organisations", "nhs-england", name="NHS England"),
)


def test_the_finding_is_the_title_and_the_counts_are_the_bars() -> None:
    """Durham County Council 11, the clinical commissioning groups 3 and NHS England 1, of 15 (R48)."""
    chart = joint_funding_leads(asking(*NAMES, *ROWS))
    assert chart.title == "Durham County Council leads 11 of 15 jointly funded services"
    assert [(point.x, point.y) for point in chart.series[0].points] == [
        ("Durham County Council", 11),
        ("Durham Clinical Commissioning Groups", 3),
        ("NHS England", 1),
    ]
    assert chart.sentence == (
        "Durham County Council leads 11 of the 15 jointly funded services, Durham Clinical Commissioning Groups 3 and "
        "NHS England 1."
    )


def test_nothing_recorded_gives_an_empty_chart() -> None:
    """An area without a joint-funding table has a chart that says so, not an error."""
    assert joint_funding_leads(asking()).is_empty
