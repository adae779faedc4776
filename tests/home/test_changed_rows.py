"""What changed in the rows of a pack, in words."""

from dataclasses import replace

from goldenthread.home.changed_rows import FieldChange, counts, field_changes
from goldenthread.intake.row_changes import ADDED, CHANGED, RowChange
from tests.home.packs import pack, record


def test_a_change_is_said_in_words() -> None:
    """Before and after, or what was added or taken out."""
    assert FieldChange("Name", "a", "b").words == "Name: “a” → “b”"
    assert FieldChange("Name", "", "b").words == "Name: now “b”"
    assert FieldChange("Name", "a", "").words == "Name: “a” taken out"


def test_references_are_said_by_their_titles() -> None:
    """A key that the pack no longer has is said as it is."""
    made = pack(record("organisations", "council", "The Council"))
    change = RowChange("services", "salt", "Therapy", CHANGED, {"providers": ("gone", "council; gone")})
    title = made.layouts["services"].sheet.column("providers").title
    assert [each.words for each in field_changes(made, change, set())] == [
        f"{title}: “gone” → “The Council; gone”"
    ]


def test_money_is_not_said_to_those_who_may_not_see_it() -> None:
    """They learn that it changed, and not from what to what."""
    change = RowChange("contributions", "c", "C", CHANGED, {"amount": ("1", "2")})
    hidden = field_changes(pack(), change, {"see-area"})[0]
    assert "1" not in hidden.words and "2" not in hidden.words
    assert "“1” → “2”" in field_changes(pack(), change, {"see-area", "see-money"})[0].words


def test_changes_are_counted_by_kind() -> None:
    """Of each kind, how many rows."""
    rows = [RowChange("services", key, key, ADDED, {}) for key in "ab"]
    assert counts(rows) == {ADDED: 2}


def test_a_number_that_nobody_has_published_is_not_said() -> None:
    """Nor where the row names a document only since then; those who keep the pack read it as it is."""
    own = {"value": ("3", "4")}
    change = RowChange("wait_readings", "w", "W", CHANGED, own)
    made = pack(replace(record("wait_readings", "w", "W"), document_title=""))
    (hidden,) = field_changes(made, change, {"see-area", "see-money"})
    assert "3" not in hidden.words and "4" not in hidden.words
    assert "“3” → “4”" in field_changes(made, change, {"load-areas"})[0].words
    since = RowChange("wait_readings", "w", "W", CHANGED, {**own, "document": ("", "strategy")})
    said = " ".join(each.words for each in field_changes(made, since, {"see-area"}))
    assert "3" not in said and "4" not in said
