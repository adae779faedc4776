"""Choosing the months between two refreshes (T8)."""

from __future__ import annotations

import pytest

from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.needs.actions.cadence import choose_refresh
from goldenthread.needs.queries import earlier_choices, refresh_choices
from tests.cast import make_person

pytestmark = pytest.mark.django_db


def area() -> Area:
    return Area.objects.create(key="northshire", name="Northshire", place_code="999", opens_on="2020-03-18")


def test_a_choice_replaces_the_one_before_and_both_are_audited() -> None:
    """The wording for which it was chosen is kept with it."""
    place, person = area(), make_person("a@example.org")
    for months in (6, 24):
        choose_refresh(
            by=person, area=place, assessment="jsna", wording="Bi-annual", months=months, reason="Asked."
        )
    held = refresh_choices([place])[place.pk]["jsna"]
    assert (held.months, held.wording, held.chosen_by) == (24, "Bi-annual", person)
    assert [each.months for each in earlier_choices(place, "jsna")] == [6]
    assert AuditEvent.objects.filter(action="choose-refresh", subject_key="jsna").count() == 2


@pytest.mark.parametrize(("months", "reason"), [(0, "Asked."), (121, "Asked."), (6, " ")])
def test_a_number_of_months_and_a_reason_are_needed(months: int, reason: str) -> None:
    """From one month to ten years."""
    with pytest.raises(Refused):
        choose_refresh(
            by=make_person("a@example.org"), area=area(), assessment="jsna", wording="Bi-annual", months=months,
            reason=reason,
        )  # fmt: skip
