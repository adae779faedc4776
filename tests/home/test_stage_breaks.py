"""The breaks of a stage at the top of its page."""

from dataclasses import replace

from goldenthread.access.models import Area
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.thread.check import Break, Finding
from goldenthread.thread.checks.deliver import SERVICE_WITHOUT_AGREEMENT, UNKNOWN_CONTRIBUTION
from goldenthread.thread.checks.govern import NO_LINE_UPWARDS

FINDING = Finding("services", "salt", "Speech therapy", "No agreement.")
BREAKS = (
    Break(SERVICE_WITHOUT_AGREEMENT, FINDING),
    Break(SERVICE_WITHOUT_AGREEMENT, replace(FINDING, key="ot")),
    Break(UNKNOWN_CONTRIBUTION, FINDING),
    Break(NO_LINE_UPWARDS, FINDING),
)


def test_each_kind_is_listed_once_with_how_many_and_where() -> None:
    """Only the stage's own breaks are counted, and each kind opens its list."""
    found = stage_breaks(Area(key="durham"), BREAKS, "Deliver")
    assert found.count == 3
    assert [(kind.check.title, kind.count, kind.href) for kind in found.kinds] == [
        (
            "Service without agreement",
            2,
            "/areas/durham/breaks/?stage=Deliver&check=service-without-agreement",
        ),
        (
            "Jointly funded service with unknown contribution",
            1,
            "/areas/durham/breaks/?stage=Deliver&check=jointly-funded-unknown-contribution",
        ),
    ]
    assert found.href == "/areas/durham/breaks/?stage=Deliver"
