"""What the documents record and what the service map shows, together and once (R20)."""

from __future__ import annotations

from goldenthread.needs.gap_analysis import find_gaps
from tests.areas import printed
from tests.needs.made_up_map import found


def test_stocktons_two_speech_and_language_services_are_found_by_the_map_too() -> None:
    """The document records the duplication; the map shows the same pair, once, and says what nobody recorded."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("stockton-on-tees").sheets), {})}
    salt = gaps["salt-several-services"]
    assert (
        salt.recorded
        and salt.kind == "overlap"
        and set(salt.services) == {"salt-health", "salt-local-authority"}
    )
    assert "language and speech" in salt.also_found and "Not recorded: who commissions" in salt.also_found
    assert [gap.key for gap in gaps.values() if gap.kind == "overlap"] == ["salt-several-services"]


def test_durhams_three_short_break_gaps_are_recorded_with_their_place() -> None:
    """Each with the words of the document as its evidence."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("county-durham").sheets), {})}
    three = [gaps[f"short-breaks-{level}"] for level in ("universal", "targeted", "specialist")]
    assert [each.kind for each in three] == ["gap", "inequity", "gap"]
    assert all("short breaks, gap" in each.evidence[0].words for each in three)


def test_no_service_at_all_finds_nothing() -> None:
    """An empty map is no finding: nothing is recorded yet."""
    assert found(slcn=90) == {}
