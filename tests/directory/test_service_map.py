"""The map of services: filters, groups by commissioner, and what is joint."""

from datetime import date

from goldenthread.directory.service_map import (
    LEADS,
    NOT_RECORDED,
    ONLY,
    SHARED,
    Wanted,
    by_commissioner,
    choices,
    mapped_services,
    profile,
    standing,
)
from tests.home.packs import record

SALT = record(
    "services", "salt", commissioners=("ccgs",), needs=("slcn",), age_min=0, age_max=18, tier="specialist"
)
BREAKS = record("services", "breaks", commissioners=("council",), status="running")
HELP = record(
    "services",
    "help",
    commissioners=("council",),
    providers=("charity",),
    status="ended",
    ends=date(2019, 3, 31),
)
NURSES = record("services", "nurses", commissioners=("council", "ccgs"), status="running")
CHAIRS = record("services", "chairs")
FUNDED = record("joint_arrangements", "salt", service="salt", jointly_funded="yes")

SERVICES = mapped_services((SALT, BREAKS, HELP, NURSES, CHAIRS), (FUNDED,))


def keys(wanted: Wanted) -> list[str]:
    return [each.record.key for each in SERVICES if wanted.includes(each)]


def test_how_a_service_is_commissioned() -> None:
    """Several commissioners share; one that joint money stands behind leads; one alone is the only one recorded."""
    assert [each.commissioning for each in SERVICES] == [LEADS, ONLY, ONLY, SHARED, NOT_RECORDED]


def test_filters_take_only_what_fits_all_of_them() -> None:
    """Each filter of the address narrows the list; an empty one does not."""
    assert keys(Wanted()) == ["salt", "breaks", "help", "nurses", "chairs"]
    assert keys(Wanted(need="slcn")) == ["salt"]
    assert keys(Wanted(commissioner="council", status="running")) == ["breaks", "nurses"]
    assert keys(Wanted(provider="charity")) == ["help"]
    assert keys(Wanted(age="19")) == ["breaks", "help", "nurses", "chairs"]


def test_what_nobody_recorded_can_be_asked_for() -> None:
    """“Not recorded” is an answer that can be filtered for."""
    assert keys(Wanted(commissioner=NOT_RECORDED)) == ["chairs"]
    assert keys(Wanted(tier=NOT_RECORDED)) == ["breaks", "help", "nurses", "chairs"]
    assert keys(Wanted(age=NOT_RECORDED)) == ["breaks", "help", "nurses", "chairs"]


def test_an_age_that_is_none_asks_for_nothing() -> None:
    """What somebody typed into the address must not break the page."""
    assert Wanted.read({"age": "26"}).age == ""
    assert Wanted.read({"age": "²"}).age == ""
    assert Wanted.read({"age": "7", "tier": "specialist"}) == Wanted(age="7", tier="specialist")


def test_services_are_grouped_by_commissioner() -> None:
    """A service of two commissioners stands under each, and those without any come last (R47)."""
    groups = by_commissioner(SERVICES)
    assert [(each.commissioner, len(each.services), each.alone, each.jointly) for each in groups] == [
        ("council", 3, 2, 1),
        ("ccgs", 2, 0, 2),
        ("", 1, 0, 0),
    ]


def test_a_service_that_has_ended_is_not_on_the_map() -> None:
    """The map is drawn as at a date; the last day still counts."""
    assert len(standing(SERVICES, date(2019, 3, 31))) == 5
    assert [each.record.key for each in standing(SERVICES, date(2019, 4, 1))] == [
        "salt",
        "breaks",
        "nurses",
        "chairs",
    ]


def test_the_profile_counts_what_nobody_recorded() -> None:
    """Every service has a tier or is counted as without one (R36)."""
    assert profile(SERVICES, "tier", ("specialist", NOT_RECORDED)) == [("specialist", 1), (NOT_RECORDED, 4)]


def test_the_choices_are_what_the_services_have() -> None:
    """A filter offers only what would find something."""
    assert choices(SERVICES, "commissioners") == ["ccgs", "council"]
    assert choices(SERVICES, "tier") == ["specialist"]
