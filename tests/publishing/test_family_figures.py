"""Published figures for families."""

from typing import Any

from goldenthread.methods.figure import Figure
from goldenthread.methods.period import calendar_year, january
from goldenthread.publishing.family_figures import answers


def figure(indicator: str, place: str, value: float | None, **more: Any) -> Figure:
    share = indicator != "ehc-plans"
    given = {
        "period": calendar_year(2024) if share else january(2025),
        "statistic": "share" if share else "count",
        "unit": "per cent" if share else "plans",
        "source": "DfE",
        "release": "2025",
        **more,
    }
    return Figure(indicator=indicator, title=indicator, place=place, place_name=place, value=value, **given)


def test_a_share_is_said_with_its_parts_the_year_before_and_england() -> None:
    """18.3% is 153 of 838; England stands beside a share."""
    found = [
        figure("plans-in-20-weeks", "840", 1.9, period=calendar_year(2023)),
        figure("plans-in-20-weeks", "840", 18.3, numerator=153, denominator=838),
        figure("plans-in-20-weeks", "E92000001", 46.4),
    ]
    answer = answers(found, "840", "E92000001")[0]
    assert answer.sentence == "In 2024, 18.3% of new plans were ready in 20 weeks."
    assert answer.parts == "That is 153 of 838 new plans."
    assert answer.before == "In 2023 it was 1.9%."
    assert answer.england == "In the whole of England it was 46.4%."
    assert answer.source == "DfE, 2025"


def test_a_count_does_not_stand_beside_that_of_a_country() -> None:
    """5,390 children of a county beside 638,745 of England says nothing."""
    found = [figure("ehc-plans", "840", 5390), figure("ehc-plans", "E92000001", 638745)]
    answer = answers(found, "840", "E92000001")[0]
    assert answer.sentence.startswith("In January 2025, 5,390 children and young people had")
    assert answer.england == ""


def test_the_newest_known_figure_counts_and_unknown_is_said() -> None:
    """A suppressed year gives way to the year before; where nothing is known, the reason is said."""
    hidden = figure("ehc-requests-refused", "840", None, availability="suppressed")
    before = figure("ehc-requests-refused", "840", 20.0, period=calendar_year(2023))
    assert answers([before, hidden], "840", "E")[0].sentence.startswith("In 2023, 20%")
    assert answers([hidden], "840", "E")[0].sentence == "The number is not shown, to protect people."


def test_only_what_is_published_is_shown() -> None:
    """A figure that a document states is no published statistic."""
    assert answers([figure("ehc-plans", "840", 1, origin="stated")], "840", "E") == []
