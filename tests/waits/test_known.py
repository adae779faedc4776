"""What is known of the waits for each service, and what is not."""

from datetime import date
from decimal import Decimal

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import month_instant
from goldenthread.waits.known import ServiceWaits, service_waits
from tests.home.packs import pack, record

ON = date(2020, 3, 18)


def stated(key: str, value: str, statistic: str, as_at: str, unit: str = "weeks") -> PackRecord:
    number = Decimal(value)
    return record(
        "stated_figures", key, value=value, low=number, high=number, bound="exact", statistic=statistic, unit=unit,
        as_at=read_loose_date(as_at), wording=f"{value} {unit}",
    )  # fmt: skip


def reading(key: str, measure: str, figure: str = "", **more: object) -> PackRecord:
    return record(
        "wait_readings",
        key,
        service="asd",
        standard="asd-wait",
        measure=measure,
        figure=figure,
        **more,  # type: ignore[arg-type]
    )


def made(*more: PackRecord) -> Pack:
    return pack(
        record("services", "short-breaks", "Short breaks", commissioners=()),
        record("services", "asd", "Autism assessment", commissioners=()),
        record(
            "targets", "twelve", comparison="at most", value=Decimal(12), unit="weeks", by=read_loose_date("July 2019")
        ),
        record("wait_standards", "asd-wait", service="asd", wait="Referral", target="twelve", offered="no"),
        stated("longest", "98", "maximum", "September 2018"),
        stated("mean", "45", "mean", "December 2018"),
        reading("one", "longest wait", "longest"),
        reading("two", "mean wait", "mean"),
        *more,
    )  # fmt: skip


def of(found: list[ServiceWaits], key: str) -> ServiceWaits:
    return next(each for each in found if each.service.key == key)


def test_a_target_is_not_said_twice() -> None:
    """The standard has its weeks and its day from the target that it names."""
    (standard,) = of(service_waits(made(), ON), "asd").standards
    assert (standard.weeks, standard.words) == (12.0, "12 weeks, by July 2019")
    assert standard.gap is not None and standard.gap.gap == 33.0


def test_a_longest_wait_is_never_compared_with_an_average() -> None:
    """98 at the longest and 45 on average: no change, and why (T6)."""
    (step,) = of(service_waits(made(), ON), "asd").steps
    assert step.absolute is None and step.warnings == ("maximum compared with mean",)


def test_what_is_measured_comes_first_and_the_rest_is_not_known() -> None:
    """A service of which nobody has said anything has no standard and no reading, and is there."""
    first, last = service_waits(made(), ON)
    assert (first.service.key, first.is_measured) == ("asd", True)
    assert (last.service.key, last.is_known, last.newest("mean wait")) == ("short-breaks", False, None)


def test_a_later_reading_is_not_known_yet() -> None:
    """As at October 2018 the mean of December is unknown, and the longest wait is the last reading."""
    known = of(service_waits(made(), date(2018, 10, 31)), "asd")
    assert [each.measure for each in known.readings] == ["longest wait"]


def test_a_reading_of_its_own() -> None:
    """Without a stated figure: value, bands, place and commissioner are in the row itself."""
    own = reading(
        "east", "still waiting", value=Decimal(55), unit="children", bands=("0-4=12", "4-12=43"), place="East",
        commissioner="one-board", as_at=read_loose_date("January 2020"),
    )  # fmt: skip
    found = of(service_waits(made(own), ON), "asd").newest("still waiting")
    assert found is not None and found.figure.value == 55 and found.figure.statistic == "count"
    assert found.bands == (("0-4", "12"), ("4-12", "43")) and (found.place, found.commissioner) == (
        "East",
        "one-board",
    )


def test_readings_of_two_places_or_boards_are_not_one_series() -> None:
    """A change is from one reading to the next of one place and one commissioner."""
    rows = [
        reading(key, "mean wait", value=Decimal(value), unit="weeks", place=place, as_at=read_loose_date(when))
        for key, value, place, when in (
            ("e1", 10, "East", "January 2019"), ("w1", 30, "West", "February 2019"), ("e2", 8, "East", "March 2019"),
        )
    ]  # fmt: skip
    steps = of(service_waits(made(*rows), ON), "asd").steps
    assert [(step.earlier.value, step.later.value) for step in steps] == [(98.0, 45.0), (10.0, 8.0)]


def test_shares_and_percentiles_say_of_what() -> None:
    """Within the weeks of the reading; the 92nd percentile by its number."""
    rows = (
        reading("s", "share within", value=Decimal(72), threshold_weeks=Decimal(6)),
        reading("p", "percentile of waits", value=Decimal(30), unit="weeks", percentile=Decimal(92)),
    )
    known = of(service_waits(made(*rows), ON), "asd")
    assert {each.measured for each in known.readings} >= {"within 6 weeks", "percentile 92"}


def test_a_monthly_series_is_compared_with_itself() -> None:
    """Mean and longest wait of three months: each with its own month before, and no warning between the two."""
    rows = [
        reading(f"{measure[:3]}{month}", measure, value=Decimal(value), unit="weeks", place="East",
                as_at=read_loose_date(f"{month} 2019"))
        for measure, values in (("mean wait", (10, 11, 12)), ("longest wait", (50, 49, 60)))
        for month, value in zip(("January", "February", "March"), values, strict=True)
    ]  # fmt: skip
    steps = [
        step for step in of(service_waits(made(*rows), ON), "asd").steps if step.earlier.place_name == "East"
    ]
    assert [step.absolute for step in steps] == [1.0, 1.0, -1.0, 11.0]
    assert not any(step.warnings for step in steps)


def test_the_newest_of_each_place_stands_for_no_other() -> None:
    """A part of the area, or one of two boards, has its own last reading."""
    rows = [
        reading(key, "mean wait", value=Decimal(value), unit="weeks", place=place, commissioner=board,
                as_at=read_loose_date(when))
        for key, value, place, board, when in (
            ("e1", 10, "East", "", "January 2019"), ("e2", 8, "East", "", "March 2019"),
            ("w1", 30, "West", "", "February 2019"), ("b1", 20, "", "one-board", "February 2019"),
        )
    ]  # fmt: skip
    found = of(service_waits(made(*rows), ON), "asd").newest_of_each("mean wait")
    assert [(each.place, each.commissioner, each.figure.value) for each in found] == [
        ("", "", 45.0), ("", "one-board", 20.0), ("East", "", 8.0), ("West", "", 30.0),
    ]  # fmt: skip


def test_the_longest_series_is_of_one_measure() -> None:
    """Three readings of one thing, in their order; nothing where no day is known."""
    rows = [
        reading(
            f"m{month}", "median wait", value=Decimal(9), unit="weeks", as_at=read_loose_date(f"{month} 2019")
        )
        for month in ("March", "January", "February")
    ]
    series = of(service_waits(made(*rows), ON), "asd").longest_series
    assert [each.when.printed for each in series] == ["January 2019", "February 2019", "March 2019"]
    assert of(service_waits(made(), ON), "short-breaks").longest_series == ()


def test_an_areas_own_series_by_service_is_a_reading() -> None:
    """It is read against the service's one standard, and its target's distance is worked out from it."""
    own = Figure(
        "own-840-mean-wait", "Mean wait", "840", "Northshire", month_instant(2019, 12), 30.0, statistic="mean",
        unit="weeks", breakdown=breakdown_of({"service": "asd"}), origin="unpublished", denominator=40,
    )  # fmt: skip
    known = of(service_waits(made(), ON, [own]), "asd")
    assert known.readings[-1].when.printed == "December 2019"
    assert known.standards[0].gap is not None and known.standards[0].gap.gap == 18.0


def test_an_areas_own_series_is_shown_as_figures_are() -> None:
    """The page opens on the date of a strategy, and the newest month stands beside it, with its date."""
    late = Figure(
        "own-840-mean-wait", "Mean wait", "840", "Northshire", month_instant(2025, 10), 30.0, statistic="mean",
        unit="weeks", breakdown=breakdown_of({"service": "asd"}), origin="unpublished", denominator=40,
    )  # fmt: skip
    newest = of(service_waits(made(), ON, [late]), "asd").newest("mean wait")
    assert newest is not None and newest.when.printed == "October 2025"
