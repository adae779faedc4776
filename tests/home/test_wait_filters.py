"""The filters of the page of waits."""

from datetime import date
from decimal import Decimal

from goldenthread.home.wait_filters import WantedWaits, wait_filters
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.waits.in_words import InWords
from goldenthread.waits.known import service_waits
from tests.home.asking import asking
from tests.home.packs import record


def reading(key: str, service: str, place: str = "", commissioner: str = "") -> PackRecord:
    return record(
        "wait_readings", key, service=service, measure="mean wait", value=Decimal(9), unit="weeks", place=place,
        commissioner=commissioner, as_at=read_loose_date("January 2020"),
    )  # fmt: skip


ASKED = asking(
    record("organisations", "one", "One board"),
    record("organisations", "two", "Two board"),
    record("services", "a", "A", commissioners=("one",)),
    record("services", "b", "B", commissioners=()),
    reading("r1", "a", "East"),
    reading("r2", "a", "West", "two"),
)
WAITS = service_waits(ASKED.pack, date(2020, 3, 18))


def kept(**query: str) -> list[tuple[str, list[str]]]:
    found = WantedWaits.read(query).of(WAITS)
    return [(each.service.key, [reading.place for reading in each.readings]) for each in found]


def test_by_commissioner_and_place() -> None:
    """A service is commissioned by its own, or a reading is; what is told apart is of that one alone."""
    assert kept() == [("a", ["East", "West"]), ("b", [])]
    assert kept(commissioner="one") == [("a", ["East"])]
    assert kept(commissioner="two") == [("a", ["East", "West"])]
    assert kept(commissioner="not-known") == [("b", [])]
    assert kept(place="East") == [("a", ["East"])] and kept(service="b") == [("b", [])]
    assert kept(commissioner="nobody") == [] and kept(place="<script>") == []


def test_only_what_there_is_can_be_chosen() -> None:
    """Commissioners of services and of readings, services of which something is known, parts of the area."""
    found = {
        each["name"]: [item["value"] for item in each["items"]]
        for each in wait_filters(ASKED, WAITS, WantedWaits())
    }
    assert found == {
        "commissioner": ["", "one", "two", "not-known"], "service": ["", "a"], "place": ["", "East", "West"],
    }  # fmt: skip
    empty = wait_filters(ASKED, [], WantedWaits())
    assert [each["name"] for each in empty] == ["commissioner"]


def test_words_of_the_service_that_is_asked_for() -> None:
    """Those that name it; of all where none is asked for."""
    rows = [
        InWords(record("gaps", key), "Long waits", services)
        for key, services in (("g", ("a",)), ("h", ()), ("i", ("b", "a")))
    ]
    assert [each.record.key for each in WantedWaits(service="a").words(rows)] == ["g", "i"]
    assert len(WantedWaits(place="East").words(rows)) == 3
