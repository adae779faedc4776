"""The pages of a stage, as its own navigation lists them."""

import pytest

from goldenthread.home import stage_parts
from goldenthread.home.stage_parts import DELIVER, GROUPS, UNDERSTAND, Part, parts_of


def test_the_page_that_one_is_on_is_marked_and_no_other() -> None:
    """The pages of Deliver, each with its address in the area; Joint funding is the current one."""
    assert parts_of(DELIVER, "northshire", "deliver-funding") == [
        Part("Service map", "/areas/northshire/deliver/", False),
        Part("Who commissions what", "/areas/northshire/deliver/commissioners/", False),
        Part("What families can use now", "/areas/northshire/deliver/now/", False),
        Part("Waits", "/areas/northshire/deliver/waits/", False),
        Part("Joint funding", "/areas/northshire/deliver/funding/", True),
        Part("Contracts and agreements", "/areas/northshire/deliver/contracts/", False),
        Part("Scope of services", "/areas/northshire/deliver/scope/", False),
    ]


def test_a_stage_of_many_pages_says_which_belong_together() -> None:
    """Each group is named once, before its first page; its pages stand together, and the first page is in none."""
    groups = [part.group for part in parts_of(UNDERSTAND, "northshire", "understand")]
    assert groups[0] == "" and list(dict.fromkeys(groups))[1:] == list(GROUPS.values())
    assert groups == sorted(groups, key=["", *GROUPS.values()].index)


@pytest.mark.parametrize("stage", ["UNDERSTAND", "PLAN", "DELIVER", "REVIEW", "GOVERN", "INVOLVE"])
def test_every_page_that_is_listed_has_an_address_under_its_stage(stage: str) -> None:
    """The first is the stage's own page; the others are below it, and none is listed twice."""
    parts = parts_of(getattr(stage_parts, stage), "northshire", stage.lower())
    assert parts[0].href == f"/areas/northshire/{stage.lower()}/"
    assert all(part.href.startswith(parts[0].href) for part in parts)
    assert len({part.href for part in parts}) == len({part.text for part in parts}) == len(parts)
    assert [part.current for part in parts] == [True] + [False] * (len(parts) - 1)
