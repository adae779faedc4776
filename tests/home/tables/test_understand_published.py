"""The table of a subject's published figures."""

from __future__ import annotations

from dataclasses import replace

from goldenthread.home.tables.understand_published import published_table
from goldenthread.methods.compare import neighbours
from goldenthread.needs.published_lines import published_lines
from tests.home.asking import texts
from tests.needs.made_up import beside, in_time, profile, share

KEY = "plans-in-20-weeks"


def test_a_row_leads_to_the_indicator_and_says_how_it_stands() -> None:
    """18.3%, up 16.4 points, worse than England's 46.4%; the median of the similar areas with how many they are."""
    latest = in_time()[3]
    near = neighbours([share(KEY, 2024, 30.0, place="805"), share(KEY, 2024, 40.0, place="806")], 10)
    made = profile(*in_time(), compared={latest: beside(latest, near)})
    table = published_table(made, "county-durham", "x", "Timeliness", published_lines(made, [KEY]))
    (row,) = texts(table)
    assert row[1:] == ["18.3%", "2024", "up 16.4 percentage points on 2023", "46.4%", "▼ worse", "35%"]
    first = table.rows[0][0]
    assert first.href == "/areas/county-durham/indicators/plans-in-20-weeks/"  # type: ignore[union-attr]
    assert table.policy is not None


def test_what_cannot_be_compared_says_so() -> None:
    """Without a figure of England or of similar areas nothing is made up."""
    alone = replace(share(KEY, 2024, 18.3), place="840")
    made = profile(alone)
    (row,) = texts(published_table(made, "county-durham", "x", "Timeliness", published_lines(made, [KEY])))
    assert row[3:] == ["nothing before it", None, "cannot be told", None]
