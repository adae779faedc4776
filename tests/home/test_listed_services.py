"""What the NHS publishes of waits for services of the same kind as an area's."""

from dataclasses import replace

from goldenthread.home.listed_services import listed_services
from goldenthread.home.waiting import Waits
from goldenthread.methods.breakdown import breakdown_of
from goldenthread.methods.figure import Figure
from goldenthread.methods.period import month_instant
from tests.home.packs import pack, record

OCTOBER = month_instant(2025, 10)


def count(value: float, **breakdown: str) -> Figure:
    parts = breakdown_of({name.replace("_", "-"): code for name, code in breakdown.items()})
    return Figure("children-waiting", "Waiting", "QHM", "A board", OCTOBER, value, breakdown=parts)


WAITS = Waits(
    organisation="a-board",
    board="QHM",
    board_name="A board",
    short_name="A board",
    period=OCTOBER,
    parts={
        ("QHM", "physiotherapy", ""): count(200),
        ("QHM", "physiotherapy", "18-52"): count(30),
        ("QHM", "physiotherapy", "52-104"): count(8),
        ("QHM", "physiotherapy", "104+"): count(2),
    },
    months=(),
    not_submitted=(),
)


def test_a_service_has_the_lists_of_its_kind() -> None:
    """200 children, 40 of them more than 18 weeks; a list that nobody submitted is not zero."""
    found = listed_services(
        pack(
            record("organisations", "council", kind="council"),
            record("services", "physio", name="Physiotherapy", commissioners=(), providers=()),
            record("services", "audio", name="Audiology", commissioners=(), providers=()),
            record("services", "ours", name="Occupational therapy", commissioners=("council",), providers=()),
            record("services", "clubs", name="Clubs", commissioners=(), providers=()),
        ),
        [WAITS],
    )
    assert set(found) == {"physio", "audio"}
    assert found["physio"][0].words == "Physiotherapy: 200 children, 20% of them more than 18 weeks"
    assert found["audio"][0].words == "Audiology: nobody submitted a list"


def test_without_a_board_there_is_no_list() -> None:
    """An area whose board has no published list."""
    assert (
        listed_services(
            pack(record("services", "p", name="Physiotherapy", commissioners=(), providers=())), []
        )
        == {}
    )


def test_the_list_of_its_own_provider_comes_first() -> None:
    """A trust that provides the service is nearer to it than the board; of other services it says nothing."""
    trust = replace(
        WAITS,
        organisation="trust",
        board="RXX",
        board_name="A trust",
        short_name="A trust",
        parts={("RXX", "physiotherapy", ""): count(60)},
    )
    found = listed_services(
        pack(
            record("services", "physio", name="Physiotherapy", commissioners=(), providers=("trust",)),
            record("services", "other", name="Physiotherapy for adults", commissioners=(), providers=()),
        ),
        [WAITS],
        [trust],
    )
    assert [each.words for each in found["physio"]] == [
        "Physiotherapy at A trust: 60 children",
        "Physiotherapy at A board: 200 children, 20% of them more than 18 weeks",
    ]
    assert len(found["other"]) == 1
