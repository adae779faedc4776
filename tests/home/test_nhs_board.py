"""An NHS board's part in an area: its own, and that of those in whose place it stands on the day."""

from datetime import date
from decimal import Decimal

from goldenthread.home.nhs_board import part_of, standing_for
from tests.home.packs import pack, record

TODAY, BEFORE = date(2026, 1, 1), date(2020, 3, 18)
BOARD = "icb"
AREA = pack(
    record("organisations", "ccg", "Northshire CCG"),
    record("organisations", BOARD, "Northshire ICB"),
    record("organisations", "council"),
    record("organisations", "ccgs"),
    record("organisation_members", "m1", group="ccgs", member="ccg"),
    record("organisation_successions", "s1", predecessor="ccg", successor=BOARD, on=date(2022, 7, 1)),
    record("partners", "p1", organisation="ccg", role="NHS commissioner", ends=date(2022, 6, 30)),
    record("partners", "p2", organisation=BOARD, role="NHS commissioner", starts=date(2022, 7, 1)),
    record("services", "therapy", "Therapy", commissioners=("ccg", "council")),
    record("services", "transport", "Transport", commissioners=("council",)),
    record("joint_arrangements", "j1", number="1", service="therapy", lead="ccgs", partners=("council",)),
    record("joint_arrangements", "j2", number="2", service="transport", lead="council", partners=(BOARD,)),
    record("joint_arrangements", "j3", number="3", service="transport", lead="council", partners=()),
    record("contributions", "c1", arrangement="j2", organisation=BOARD, year="2025/26", amount=Decimal(5)),
)


def test_the_board_stands_in_the_place_of_those_before_it() -> None:
    """Its predecessor's service and, through a named group, its arrangement are the board's."""
    part = part_of(AREA, BOARD, TODAY)
    assert part.here and part.since == date(2022, 7, 1)
    assert part.instead_of == ("Northshire CCG",) and part.was == ()
    assert [each.line.record.key for each in part.arrangements] == ["j1", "j2"]
    assert part.leads == 1 and [row.key for row in part.services] == ["therapy"]


def test_what_the_board_pays_is_known_or_not() -> None:
    """An arrangement without its contribution is counted as not known, never as nothing."""
    part = part_of(AREA, BOARD, TODAY)
    assert [each.pays for each in part.arrangements] == ["not known", "known"]
    assert part.unknown == 1


def test_before_it_came_another_was_the_partner() -> None:
    """On 18 March 2020 the area is seen through the clinical commissioning group."""
    part = part_of(AREA, BOARD, BEFORE)
    assert not part.here and part.was == ("Northshire CCG",)
    assert part.leads == 1


def test_who_never_was_a_partner_has_no_part() -> None:
    """Another board in the same area."""
    part = part_of(AREA, "other-icb", TODAY)
    assert not part.here and part.was == () and part.arrangements == () and part.services == ()


def test_nobody_stands_for_a_group_without_members() -> None:
    """A group whose members are not known is nobody's."""
    empty = pack(record("organisations", "ccgs"))
    stands = standing_for(empty, BOARD, TODAY)
    assert not stands("ccgs") and not stands("") and stands(BOARD)
