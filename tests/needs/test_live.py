"""Every figure with when it was last refreshed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goldenthread.methods.period import january
from goldenthread.needs.live import published, release_day, sharing_figures, stated, topics
from tests.needs.made_up import figure as published_figure
from tests.needs.made_up import indicator
from tests.needs.made_up_map import Row, figure

ON = date(2020, 3, 18)


def test_a_published_figure_is_due_after_its_cadence_and_its_publishers_time() -> None:
    """Of January 2018, every 12 months and 6 to publish: due by the end of July 2019."""
    old, new = published_figure("plans", january(2018), 5.0), published_figure("plans", january(2019), 6.0)
    known, day = {"plans": indicator("plans")}, date(2019, 5, 30)
    assert [each.state for each in published([old, new], known, (), ON)] == [
        "older than its cadence",
        "current",
    ]
    (found,) = published([new], known, [release_day(new.source, new.release, day, ON)], ON)
    assert found.told == "30 May 2019"
    assert (found.refreshed, found.months, found.due, found.topic) == (day, 18, date(2020, 7, 31), "plans")


def test_a_stated_figure_has_the_cadence_of_its_indicator_or_of_its_assessment() -> None:
    """Without either nobody can say that it is old; without a date nobody can say anything."""
    records = {
        "area_indicators": [Row("area_indicators", "wait", "Wait", {"frequency_months": 3})],
        "needs_assessments": [Row("needs_assessments", "jsna", "JSNA", {"refresh_months": 24})],
        "findings": [Row("findings", "f", "F", {"assessment": "jsna", "figures": ("b",)})],
        "stated_figures": [
            figure("a", indicator="wait", as_at="June 2019", value="5"),
            figure("b", as_at="June 2019", value="5"),
            figure("c", as_at="June 2009", value="5"),
            figure("d", value="5", indicator="wait"),
            figure("e", availability="not collected", owner="The analyst", value="not available"),
        ],
    }
    found = stated(records, ON)
    assert [each.state for each in found] == [
        "older than its cadence", "current", "no cadence recorded", "not dated", "not collected",
    ]  # fmt: skip
    assert found[-1].owner == "The analyst"


def test_a_stated_figure_was_refreshed_with_its_document() -> None:
    """In the precision in which the document says when it came out; without a document nobody can say."""
    records = {
        "documents": [Row("documents", "d", "D", {"published": "March 2020"})],
        "stated_figures": [figure("a", value="1", document="d"), figure("b", value="1")],
    }
    dated, undated = stated(records, ON)
    assert (dated.refreshed, dated.told) == (date(2020, 3, 31), "March 2020")
    assert (undated.refreshed, undated.told) == (None, "")
    (topic,) = topics([dated, undated], [])
    assert topic.newest is dated


def test_a_release_is_told_by_what_is_known_of_its_day() -> None:
    """Its own day; the year that is its label, with when it was loaded; or when it was loaded alone."""
    loaded = date(2026, 11, 22)
    told = [
        release_day("DfE", label, day, loaded).words
        for label, day in (("2025", date(2025, 1, 1)), ("2025", date(2025, 6, 26)), ("May", loaded))
    ]
    assert told == ["2025 (loaded 22 November 2026)", "26 June 2025", "loaded 22 November 2026"]


def test_of_two_releases_of_one_label_the_one_of_the_figures_source_is_meant() -> None:
    """A census that LAIT prints again comes with LAIT."""
    census = replace(
        published_figure("plans", january(2019), 6.0), source="School census in LAIT", release="2026"
    )
    releases = [
        release_day("Other", "2026", date(2026, 2, 1), ON),
        release_day("LAIT", "2026", date(2026, 4, 8), ON),
    ]
    (found,) = published([census], {"plans": indicator("plans")}, releases, ON)
    assert found.told == "8 April 2026"


def test_topics_hold_their_findings_and_figures() -> None:
    """In the order in which they come; a finding's theme is a topic too."""
    found = topics(
        stated({"stated_figures": [figure("a", topic="Autism", value="1"), figure("b", value="2")]}, ON),
        [Row("findings", "f", "F", {"theme": "Autism"}), Row("findings", "g", "G", {"theme": "Care"})],
    )
    assert [(each.name, len(each.findings), len(each.figures)) for each in found] == [
        ("Autism", 1, 1), ("No topic recorded", 0, 1), ("Care", 1, 0),
    ]  # fmt: skip
    assert found[0].count("not dated") == 1


def test_a_finding_and_a_gap_meet_in_a_figure() -> None:
    """Both ways; without a figure in common they do not."""
    finding = Row("findings", "f", "F", {"figures": ("a", "b")})
    gap, other = Row("gaps", "g", "G", {"figures": ("b",)}), Row("gaps", "h", "H", {})
    assert sharing_figures(finding, [gap, other]) == [gap]
    assert sharing_figures(gap, [finding]) == [finding] and sharing_figures(other, [finding]) == []
