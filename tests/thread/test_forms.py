"""What people send in about a break."""

from __future__ import annotations

from goldenthread.thread.forms import ResolveForm


def test_settling_a_break_needs_a_reason_that_can_be_kept() -> None:
    """Without a reason, or with one that is too long, it is said what to do."""
    assert ResolveForm({}).errors == {"reason": ["Say why this is settled"]}
    assert ResolveForm({"reason": "x" * 2001, "chosen": "x" * 501}).errors == {
        "reason": ["Say why in at most 2,000 characters"],
        "chosen": ["Give the value in at most 500 characters"],
    }
    assert ResolveForm({"reason": "Asked the team."}).is_valid()
