"""What people decided about need, for the register."""

from __future__ import annotations

import pytest

from goldenthread.access.models import Area
from goldenthread.needs.actions.cadence import choose_refresh
from goldenthread.needs.actions.gaps import decide_gap
from goldenthread.needs.gap import Gap
from goldenthread.needs.queries.decisions_taken import GAPS, REFRESHES
from tests.cast import make_person

pytestmark = pytest.mark.django_db
GAP = Gap("respite", "gap", "Lack of respite", "lack of respite", 3, recorded=True)


def area() -> Area:
    return Area.objects.create(key="northshire", name="Northshire", place_code="999", opens_on="2020-03-18")


def test_a_decision_that_was_replaced_stays_with_who_replaced_it() -> None:
    """The newer names what was chosen; severity is part of what was decided."""
    place, one, other = area(), make_person("a@example.org"), make_person("b@example.org")
    decide_gap(by=one, area=place, gap=GAP, decision="no action", reason="A review begins.")
    decide_gap(by=other, area=place, gap=GAP, decision="action", answer="a1", severity=2)
    before, now = GAPS.read(place)
    assert (before.decided, before.reason, before.holds, before.ended_by) == (
        "No action", "A review begins.", False, other.name,
    )  # fmt: skip
    assert (now.decided, now.answer, now.holds, now.found) == (
        "Action, severity medium", ("actions", "a1"), True, "lack of respite",
    )  # fmt: skip
    assert now.link == "/areas/northshire/understand/gaps/respite/"


def test_a_later_choice_of_months_ends_the_one_before() -> None:
    """Who chose the later one ended the earlier one."""
    place, one, other = area(), make_person("a@example.org"), make_person("b@example.org")
    for person, months in ((one, 6), (other, 24)):
        choose_refresh(
            by=person, area=place, assessment="hna", wording="Bi-annual", months=months, reason="Asked."
        )
    now, before = REFRESHES.read(place)
    assert (now.decided, now.holds, now.found) == ("Refreshed every 24 months", True, "Bi-annual")
    assert (before.decided, before.holds, before.ended_by) == ("Refreshed every 6 months", False, other.name)
