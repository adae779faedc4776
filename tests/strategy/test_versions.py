"""The version history of a strategy, with gaps."""

from goldenthread.strategy.versions import between, version_gaps, versions_of
from tests.areas import printed
from tests.strategy.made_up import row


def test_the_history_may_stop_before_the_document(  # T15
) -> None:
    """Eleven rows from 0.2 to 0.12 and a document that says FINAL v1.2: the gap is said, and nothing is refused."""
    listed = [f"0.{number}" for number in range(2, 13)]
    assert version_gaps(listed, "FINAL v1.2") == [
        "The document says that it is FINAL v1.2; the list of versions stops at 0.12."
    ]


def test_versions_are_numbers_not_decimals() -> None:
    """0.9 is followed by 0.10, and 0.12 by 1.0: no gap in either."""
    assert version_gaps(["0.8", "0.9", "0.10", "0.11", "0.12", "1.0"]) == []


def test_numbers_left_out_are_said() -> None:
    """One number, several numbers, and a jump to another main number."""
    assert version_gaps(["0.1", "0.3"]) == ["0.2 is not in the list."]
    assert version_gaps(["0.1", "0.5"]) == ["0.2 to 0.4 are not in the list."]
    assert version_gaps(["0.12", "1.2"]) == ["Nothing is listed between 0.12 and 1.2."]


def test_versions_without_a_number_are_listed_and_make_no_gap() -> None:
    """“final draft” is a version as printed."""
    assert version_gaps(["final draft", "Appendix 2 to the Cabinet report"], "Appendix 2") == []
    rows = [
        row(
            "strategy_versions",
            "d",
            strategy="s",
            version="final draft",
            dated="2020-01",
            note="For January.",
        )
    ]
    version = versions_of(rows, "s")[0]
    assert (version.version, version.dated, version.note) == ("final draft", "January 2020", "For January.")


def test_what_changed_between_two_versions() -> None:
    """The steps after the first, up to and with the second, in whichever order they are asked for (R25)."""
    pack = printed("derby")
    listed = versions_of(pack.rows("strategy_versions"), pack.rows("strategies")[0].key)
    assert [each.version for each in listed][:2] == ["0.2", "0.3"] and listed[-1].version == "1.2"
    found = between(listed, "v0-9", "v0-4")
    assert found is not None
    assert (found.first.version, found.second.version, len(found.steps)) == ("0.4", "0.9", 5)
    assert found.steps[-1].note == "Added Appendix 5 and statement on transition"
    assert found.gaps == ()
    late = between(listed, "v0-11", "v1-2")
    assert late is not None and late.gaps == ("Nothing is listed between 0.12 and 1.2.",)
    assert between(listed, "v0-4", "v0-4") is None and between(listed, "v0-4", "v9") is None
