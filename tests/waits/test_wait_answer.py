"""What is known of an area's waits in a sentence or two."""

from datetime import date
from decimal import Decimal

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.waits.known import service_waits
from goldenthread.waits.wait_answer import answer_words
from tests.home.packs import pack, record

ON = date(2020, 3, 18)


def waited(key: str, target: int, reading: int) -> list[PackRecord]:
    return [
        record("services", key, key.upper(), commissioners=()),
        record(
            "targets", key, comparison="at most", value=Decimal(target), unit="weeks", by=read_loose_date("July 2020")
        ),
        record("wait_standards", key, service=key, wait=f"Wait for {key}", target=key),
        record(
            "wait_readings", key, service=key, standard=key, measure="mean wait", value=Decimal(reading), unit="weeks",
            as_at=read_loose_date("January 2020"),
        ),
    ]  # fmt: skip


def test_the_wait_that_is_furthest_from_its_target() -> None:
    """In times of its target, with both numbers; those that are met are counted."""
    made = pack(
        *waited("a", 12, 45),
        *waited("b", 50, 90),
        *waited("c", 12, 10),
        record("services", "d", commissioners=()),
    )
    assert answer_words(service_waits(made, ON)) == (
        "How long families wait is known for 3 of 4 services. Furthest from its target: Wait for a. The target is "
        "at most 12 weeks by July 2020; the last reading is 45 weeks on average (January 2020). 1 of 3 targets is met "
        "by the last reading."
    )


def test_what_nobody_has_said() -> None:
    """It is not known, and not zero."""
    assert "not known, and not zero" in answer_words(
        service_waits(pack(record("services", "d", commissioners=())), ON)
    )
    assert answer_words([]) == "No service is recorded yet."
