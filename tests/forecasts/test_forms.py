"""What people send in about forecasts."""

from __future__ import annotations

import pytest

from goldenthread.forecasts.forms import CapacityForm, ChangeForm, SimpleForm

TEAM = {"posts": "2", "per_post": "100", "per_plan": "1"}


def test_a_year_without_people_is_not_there() -> None:
    """Empty is not known, and nought gives no rate."""
    data = {"years": "3", "people_2024": "", "people_2025": "0", "people_2026": "500"}
    form = SimpleForm(data, past=(2024, 2025), ahead=(2026,))
    assert form.is_valid()
    assert form.people() == {2026: 500}


@pytest.mark.parametrize(
    "bad", [{"people_2025": "-1"}, {"people_2025": "many"}, {"rate": "101"}, {"years": "40"}]
)
def test_what_is_no_number_is_refused(bad: dict[str, str]) -> None:
    """In words at the field."""
    form = SimpleForm({"years": "3", **bad}, past=(2025,), ahead=())
    assert not form.is_valid()
    assert list(form.errors) == list(bad)


@pytest.mark.parametrize("start", ["soon", "2026-13", "2026-4-1"])
def test_a_month_is_a_year_and_a_month(start: str) -> None:
    """2026-04, or empty."""
    assert not CapacityForm({**TEAM, "start": start}).is_valid()
    assert CapacityForm({**TEAM, "start": "2026-04"}).is_valid()
    assert CapacityForm({**TEAM, "start": ""}).is_valid()


def test_a_change_needs_its_amount() -> None:
    """But holding plans for each person needs none."""
    assert not ChangeForm({"kind": "rate", "start": "2027"}).is_valid()
    held = ChangeForm({"kind": "prevalence", "start": "2027"})
    assert held.is_valid()
    assert held.cleaned_data["change"].kind == "prevalence"
