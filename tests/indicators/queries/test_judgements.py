"""What people decided about figures, read back."""

from __future__ import annotations

from datetime import date

import pytest

from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.indicators.actions.judgements import confirm_target, end_rebase, rebase_series
from goldenthread.indicators.queries.judgements import (
    confirmations,
    confirmed,
    rebases_of,
    restarts,
    restarts_by_series,
)
from tests.cast import Cast, gather

pytestmark = pytest.mark.django_db
STARTS = date(2024, 1, 1)


@pytest.fixture
def cast() -> Cast:
    return gather()


def area_of(cast: Cast) -> Area:
    return cast.northshire


def test_a_rebase_holds_until_it_is_taken_back(cast: Cast) -> None:
    """Once for each point; taken back it is kept but no longer read, and may be made again."""
    area, by = area_of(cast), cast.people["analyst"]
    made = rebase_series(by=by, area=area, series="x", starts=STARTS, reason=" A new team ")
    assert [(each.on, each.reason, each.by) for each in restarts(rebases_of(area, "x"))] == [
        (STARTS, "A new team", by.name)
    ]
    assert set(restarts_by_series(area)) == {"x"}
    with pytest.raises(Refused, match="already starts anew"):
        rebase_series(by=by, area=area, series="x", starts=STARTS, reason="Again")
    end_rebase(by=by, area=area, rebase_id=made.pk, reason="It was not so")
    assert restarts(rebases_of(area, "x")) == []
    assert len(rebases_of(area, "x")) == 1
    with pytest.raises(Refused, match="already taken this back"):
        end_rebase(by=by, area=area, rebase_id=made.pk)
    rebase_series(by=by, area=area, series="x", starts=STARTS, reason="So it was")
    assert AuditEvent.objects.filter(action="rebase-series").count() == 2


def test_a_confirmation_is_of_what_the_target_said(cast: Cast) -> None:
    """The same target saying something else is another; without a reason there is none."""
    area, by = area_of(cast), cast.people["analyst"]
    confirm_target(by=by, area=area, target="t", said="at least 5%", reason="The board said so")
    assert confirmed(area) == {("t", "at least 5%")}
    assert [each.reason for each in confirmations(area)] == ["The board said so"]
    with pytest.raises(Refused, match="already confirmed"):
        confirm_target(by=by, area=area, target="t", said="at least 5%", reason="Again")
    for act in (
        lambda: confirm_target(by=by, area=area, target="t", said="at least 9%", reason=" "),
        lambda: rebase_series(by=by, area=area, series="x", starts=STARTS, reason=" "),
    ):
        with pytest.raises(Refused):
            act()
