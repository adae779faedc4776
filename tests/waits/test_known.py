"""What is known of the waits for each service, and what is not."""

from datetime import date
from decimal import Decimal

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.waits.known import ServiceWaits, in_words, service_waits
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


def test_what_the_documents_say_in_words() -> None:
    """By the services that a row names, and those that a link names for it; other words do not count."""
    rows = made(
        record("gaps", "g", text="Unacceptable waiting times", services=("asd",)),
        record("findings", "f", text="Families wait long."),
        record("findings", "o", text="Families awaiting nothing."),
        record("links", "l", from_sheet="findings", from_key="f", to_sheet="services", to_key="short-breaks"),
    )  # fmt: skip
    assert [(each.record.key, each.services) for each in in_words(rows)] == [
        ("f", ("short-breaks",)),
        ("g", ("asd",)),
    ]
