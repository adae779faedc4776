"""The answer of sufficiency in sentences."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.forecasts.sufficiency_ahead import Ends
from goldenthread.home.sufficiency_answer import (
    assumption_of,
    cost_sentence,
    for_whom,
    have_sentence,
    need_sentence,
    pounds_between,
    range_words,
    short_sentence,
    why_not,
)
from goldenthread.home.sufficiency_question import WHOMS
from goldenthread.home.sufficient import Sufficient
from tests.home.sufficient_area import (
    AUTISM,
    BEDS,
    EVERYBODY,
    FAR,
    SPECIAL,
    WING,
    empty,
    sufficient,
    with_own,
)


def said(found: Sufficient) -> str:
    assert found.answer is not None
    return f"{have_sentence(found, found.answer)} {short_sentence(found, found.answer)}"


def test_a_commissioner_reads_how_many_are_needed_how_many_there_will_be_and_what_is_saved() -> None:
    """The four answers for autism, each with its range and on what it rests."""
    found = sufficient(SPECIAL, FAR, WING, question=AUTISM)
    assert need_sentence(found) == (
        "In January 2027 Northshire will need about 240 special-school places for autistic spectrum disorder "
        "(80% range 220 to 280)."
    )
    assert said(found) == (
        "It will have 100, as recorded at January 2025. No scheme for them opens by then. Another 60 are for them "
        "among others. So it is 140 short (120 to 180); if those among others were all theirs, 80 short "
        "(60 to 120). 20 were in independent or non-maintained special schools in January 2025, "
        "and count among those who need a place."
    )
    assert cost_sentence(found) == (
        "Each independent place avoided saves £37,000 a year (2024-25). Were all that are short bought from "
        "independent schools, that would cost £4.4 million to £6.7 million a year more than places of its own."
    )


def test_where_no_places_are_recorded_the_answer_says_what_stands_for_them() -> None:
    """Those in the area's own schools, or what the reader entered."""
    assert "as many as were in its own special schools in January 2025, since no places are recorded" in said(
        sufficient()
    )
    assert "It will have 90, as entered." in said(sufficient(question=replace(AUTISM, places=90)))
    assert "500 now" not in said(sufficient(WING)) and "460 now" in said(sufficient(WING))
    assert "and 60 that planned schemes open by then" in said(sufficient(WING))
    beds = sufficient(BEDS, question=replace(EVERYBODY, line="residential"))
    assert "Schemes without an opening date would add 8." in said(beds)


def test_an_answer_that_cannot_be_given_says_why() -> None:
    """No forecast, no placements, none for the need, residential by need."""
    assert "are not among the published figures" in need_sentence(empty())
    nobody = sufficient(now={("", "special"): 500.0}, question=AUTISM)
    assert need_sentence(nobody).endswith("placements by need of January 2025 are not published here.")
    assert "for everybody together only" in why_not(sufficient(question=replace(AUTISM, line="residential")))
    assert "Enter both above" in cost_sentence(sufficient())


def test_the_answer_says_on_what_it_rests() -> None:
    """Own counts, whose range holds a change of the share; or a fixed share, whose range is too narrow."""
    assert "from their own counts in all authorities" in assumption_of(with_own(sufficient(question=AUTISM)))
    assert "it is too narrow" in assumption_of(sufficient())


def test_words_for_whom_and_for_money() -> None:
    """Pounds below a million, millions above."""
    assert [for_whom(WHOMS[key]) for key in ("", "need-semh", "age-5-10")] == [
        "", " for social, emotional and mental health", " for those aged 5 to 10",
    ]  # fmt: skip
    assert range_words(Ends(3)) == " (there is no range)"
    assert pounds_between(900_000, 1_250_000) == "£900,000 to £1.2 million"
    assert pounds_between(5, 5) == "£5"
