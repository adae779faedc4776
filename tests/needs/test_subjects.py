"""Stated figures by subject."""

from __future__ import annotations

from goldenthread.needs.subjects import SUBJECTS, by_subject, whose
from tests.areas import printed
from tests.needs.made_up_map import figure


def keys(area: str, subject: str) -> list[str]:
    return [row.key for row in by_subject(printed(area).rows("stated_figures"))[subject]]


def test_durhams_figures_stand_under_their_subjects() -> None:
    """Calls to the advice line, demand for short breaks, exclusions with the support given, and poverty."""
    assert keys("county-durham", "advice") == ["sendiass-autism-calls"]
    assert len(keys("county-durham", "short-breaks")) == 6
    assert keys("county-durham", "exclusions") == ["permanent-exclusions", "crisis-response-pupils"]
    assert keys("county-durham", "wider") == ["children-in-poverty", "most-deprived-authorities"]
    assert all(not key.startswith("durhamworks") for key in keys("county-durham", "mental-health"))


def test_stocktons_outcomes_and_what_is_not_collected() -> None:
    """KS1 to post-16, and 19 and over among them."""
    found = keys("stockton-on-tees", "attainment")
    assert {"ks1-expected", "ks2-sen-support", "ks4-ehc-plan", "post-16-level-3", "aged-19-or-above"} <= set(
        found
    )
    assert "cin-disability" in keys("stockton-on-tees", "care")


def test_every_subject_says_who_would_collect_it() -> None:
    """An empty section is a gap in the data with an owner; a figure stands under one subject only."""
    assert all(subject.owner and subject.page in ("outcomes", "context") for subject in SUBJECTS)
    for area in ("county-durham", "derby", "stockton-on-tees"):
        placed = [
            row.key for rows in by_subject(printed(area).rows("stated_figures")).values() for row in rows
        ]
        assert len(placed) == len(set(placed))


def test_a_figure_that_nobody_collects_has_an_owner_or_says_who_it_would_be_for() -> None:
    """Stockton's “19 and over” has none on record; a figure of no subject says that nobody is."""
    rows = {row.key: row for row in printed("stockton-on-tees").rows("stated_figures")}
    assert whose(rows["aged-19-or-above"]) == (
        "No owner is recorded. It would be for the council's education analyst to see that it is collected."
    )
    assert whose(figure("a", owner="Head of SEND", topic="KS2")) == "Owner: Head of SEND."
    assert whose(figure("a", topic="Boats")).startswith("Nobody is recorded")
