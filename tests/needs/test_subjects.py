"""Stated figures by subject."""

from __future__ import annotations

from goldenthread.needs.subjects import SUBJECTS, by_subject
from tests.areas import printed


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
