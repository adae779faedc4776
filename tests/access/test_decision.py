"""What people decide, as the register of decisions has it."""

from datetime import UTC, datetime

from goldenthread.access.decision import Decision, DecisionKind
from goldenthread.access.declarations import find

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


def test_a_decision_holds_until_it_ended() -> None:
    """One that was taken back or replaced has its time."""
    assert Decision("Settled", "A", AT).holds
    assert not Decision("Settled", "A", AT, ended_at=AT).holds


def test_kinds_of_decisions_are_found_beside_the_queries_of_their_packages() -> None:
    """In one order, each with its table."""
    found = find(DecisionKind, "queries")
    assert [each.key for each in found][:3] == ["gaps", "resolutions", "rebases"]
    assert all("." in each.model and each.title for each in found)
