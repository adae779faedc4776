"""The chart of the way from the last reading to the target."""

from datetime import date
from decimal import Decimal

from goldenthread.home.charts.deliver_waits import month_by_month, way_to_target
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.waits.known import service_waits
from tests.home.packs import pack, record

ON = date(2019, 1, 15)


def made(value: str, by: str = "June 2019") -> list:  # type: ignore[type-arg]
    return service_waits(
        pack(
            record("services", "s", "Service", commissioners=()),
            record("targets", "t", comparison="at most", value=Decimal(12), unit="weeks", by=read_loose_date(by)),
            record("wait_standards", "w", service="s", wait="Assessment", target="t"),
            record(
                "wait_readings", "r", service="s", standard="w", measure="mean wait", value=Decimal(value),
                unit="weeks", as_at=read_loose_date("December 2018"),
            ),
        ),
        ON,
    )  # fmt: skip


def test_an_even_way_to_the_target() -> None:
    """From 24 weeks at the end of December to 12 at the end of June: six steps of two."""
    chart = way_to_target(made("24"))
    assert [point.y for point in chart.series[0].points] == [24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0]
    assert chart.xs[0] == "Dec 2018" and chart.xs[-1] == "Jun 2019"
    assert chart.title == "Assessment: 2 weeks less each month would reach the target"
    assert {point.y for point in chart.series[1].points} == {12.0}


def test_nothing_to_draw_is_said() -> None:
    """A target that is met, or a date that lies before the reading."""
    for waits in (made("10"), made("24", "June 2018"), []):
        chart = way_to_target(waits)
        assert chart.is_empty and chart.sentence


def test_one_measure_reading_by_reading() -> None:
    """The series with most readings, in the order of their days; fewer than three are not drawn."""
    waits = service_waits(
        pack(
            record("services", "s", "Therapy", commissioners=()),
            *(
                record(
                    "wait_readings", f"{measure}{month}", service="s", measure=measure, value=Decimal(value),
                    unit="weeks", place="East", as_at=read_loose_date(f"{month} 2018"),
                )
                for measure, month, value in (
                    ("median wait", "March", 9), ("median wait", "January", 11), ("median wait", "February", 10),
                    ("longest wait", "March", 60),
                )
            ),
        ),
        ON,
    )  # fmt: skip
    chart = month_by_month(waits)
    assert [(point.x, point.y) for point in chart.series[0].points] == [
        ("January 2018", 11.0),
        ("February 2018", 10.0),
        ("March 2018", 9.0),
    ]
    assert chart.title == "Median wait for Therapy, East: 9 weeks in March 2018"
    assert month_by_month([]).is_empty and month_by_month(made("10")).is_empty
