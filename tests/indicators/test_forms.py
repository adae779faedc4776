"""What people send in about figures."""

from __future__ import annotations

from datetime import date

import pytest

from goldenthread.indicators.forms import ChartOptions, ConfirmTargetForm, RebaseForm

POINTS = ((date(2024, 12, 31), "2024"),)


def test_a_rebase_names_a_point_of_the_chart_and_a_reason() -> None:
    """Only the points that are there; a reason of blanks is none."""
    form = RebaseForm({"starts": "2024-12-31", "reason": "A new team"}, points=POINTS)
    assert form.is_valid() and form.cleaned_data["starts"] == date(2024, 12, 31)
    assert set(RebaseForm({"starts": "2023-12-31", "reason": " "}, points=POINTS).errors) == {
        "starts",
        "reason",
    }


@pytest.mark.parametrize(("fix", "kept"), [("12", 12), ("11", None), ("many", None), ("", None)])
def test_options_that_are_no_answer_are_left_at_the_usual(fix: str, kept: int | None) -> None:
    """Limits are fixed after 12 points or more."""
    form = ChartOptions({"fix": fix, "screening": "off"})
    form.is_valid()
    assert (form.cleaned_data.get("fix"), form.cleaned_data["screening"]) == (kept, "off")


def test_confirming_needs_a_reason() -> None:
    """Nobody confirms a target without a word."""
    assert not ConfirmTargetForm({"reason": ""}).is_valid()
    long = ConfirmTargetForm({"reason": "x" * 2001})
    assert long.errors == {"reason": ["Say why in at most 2,000 characters"]}
