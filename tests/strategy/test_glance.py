"""A strategy at a glance."""

from datetime import date
from decimal import Decimal

from goldenthread.strategy.glance import current_strategy, glance
from tests.strategy.made_up import pack_of, row

STRATEGY = row(
    "strategies", "s", "A strategy", starts="2019", ends="2021", age_min=0, age_max=25, status="not recorded",
    vision="A great place.", owner="group",
)  # fmt: skip


def test_the_period_is_as_printed_and_stands_against_the_date() -> None:
    """A strategy of 2019 to 2021 is current until 31 December 2021."""
    pack = pack_of(STRATEGY, row("bodies", "group", "The Group"))
    found = glance(pack, date(2020, 3, 18))
    assert found is not None
    assert (found.period, found.ages, found.state, found.vision) == (
        "2019 to 2021",
        "0 to 25 years",
        "current",
        "A great place.",
    )
    assert found.owner is not None and found.owner.title == "The Group"
    later = glance(pack, date(2022, 1, 1))
    assert later is not None and later.state == "expired"


def test_what_is_not_stated_is_empty() -> None:
    """No ages, no period: nothing is made up."""
    found = glance(pack_of(row("strategies", "s", age_min=Decimal(0))), date(2020, 1, 1))
    assert found is not None
    assert (found.period, found.ages, found.state) == ("", "0 to not known", "not known")
    assert glance(pack_of(), date(2020, 1, 1)) is None


def test_of_several_strategies_the_one_in_force_counts() -> None:
    """Where none is in force, the first."""
    old, new = (
        row("strategies", "old", starts="2015", ends="2018"),
        row("strategies", "new", starts="2019", ends="2021"),
    )
    chosen = current_strategy(pack_of(old, new), date(2020, 1, 1))
    assert chosen is not None and chosen.key == "new"
    first = current_strategy(pack_of(old, new), date(2030, 1, 1))
    assert first is not None and first.key == "old"


def test_aims_and_enablers_stand_under_their_headings() -> None:
    """Headings come in the order in which they first stand."""
    pack = pack_of(
        STRATEGY,
        row("enablers", "v1", strategy="s", group="Voice"),
        row("enablers", "p1", strategy="s", group="Partnership"),
        row("enablers", "v2", strategy="s", group="Voice"),
        row("enablers", "x", strategy="another", group="Voice"),
    )
    found = glance(pack, date(2020, 1, 1))
    assert found is not None
    assert [(group.title, [record.key for record in group.records]) for group in found.enablers] == [
        ("Voice", ["v1", "v2"]),
        ("Partnership", ["p1"]),
    ]
