"""Organisations then and now."""

from datetime import date

from goldenthread.governance.organisations import changes, family_groups, names
from tests.home.packs import pack, record

PACK = pack(
    record("organisations", "ccgs", name="Durham Clinical Commissioning Groups", kind="group"),
    record("organisations", "north", name="North Durham CCG", kind="clinical commissioning group"),
    record("organisations", "ddes", name="DDES CCG", kind="clinical commissioning group"),
    record("organisations", "county", name="NHS County Durham CCG", kind="clinical commissioning group"),
    record("organisations", "icb", name="NHS North East and North Cumbria ICB", kind="NHS board"),
    record("organisations", "extreme", name="eXtreme group", kind="young people's group"),
    record("organisations", "mct", name="Making Changes Together", kind="parent carer forum"),
    record("organisation_members", "1", group="ccgs", member="north"),
    record("organisation_members", "2", group="ccgs", member="ddes"),
    record("organisation_successions", "3", predecessor="county", successor="icb", on=date(2022, 7, 1)),
    record("organisation_successions", "1", predecessor="north", successor="county", on=date(2020, 4, 1)),
    record("organisation_successions", "2", predecessor="ddes", successor="county", on=date(2020, 4, 1)),
)


def test_a_group_is_followed_through_its_members() -> None:
    """Once a group's members are gone, who took their places stands in its place; before, its name stands alone."""
    assert str(names(PACK, date(2020, 3, 18))("ccgs")) == "Durham Clinical Commissioning Groups"
    assert str(names(PACK, date(2021, 1, 1))("ccgs")) == (
        "Durham Clinical Commissioning Groups (now NHS County Durham CCG)"
    )
    assert str(names(PACK, date(2026, 1, 1))("ccgs")) == (
        "Durham Clinical Commissioning Groups (now NHS North East and North Cumbria ICB)"
    )


def test_an_organisation_that_nobody_listed_is_its_key() -> None:
    """A name that the pack has not got is shown as it was written."""
    assert str(names(PACK, date(2026, 1, 1))("nhs-england")) == "nhs-england"


def test_those_merged_on_one_day_are_one_change() -> None:
    """Two groups into one in 2020, one into the board in 2022; before its day a change has not happened."""
    found = changes(PACK)
    assert [(each.on.year, [row.key for row in each.predecessors], each.successor.key) for each in found] == [
        (2020, ["north", "ddes"], "county"),
        (2022, ["county"], "icb"),
    ]
    assert [each.has_happened(date(2021, 1, 1)) for each in found] == [True, False]


def test_groups_of_families_are_found_by_their_kind() -> None:
    """Parents' forums first, then young people's groups (R112)."""
    assert [row.key for row in family_groups(PACK.rows("organisations"))] == ["mct", "extreme"]
