"""The tables of change and noise."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

from goldenthread.home.tables.noise import changes_table, points_table, spc_rows, verdict
from goldenthread.indicators.standing import Target
from goldenthread.methods.spc.file import HEADINGS, chart_rows, charts_of, read_series
from tests.home.asking import cell, texts
from tests.home.charts.test_noise import VALUES, series


def test_every_point_in_words() -> None:
    """Its limits in the figure's unit, and what kind of point it is."""
    one = series()
    table = points_table(one, one.noise())
    assert len(table.rows) == 12
    assert texts(table)[-1][-1] == "of concern"
    assert cell(table, 11, "kind").note == "above the upper limit"
    alone = series(4)
    assert texts(points_table(alone, alone.noise()))[0][3:5] == ["none", "none"]


def test_its_file_is_what_the_command_prints() -> None:
    """The same columns and the same values as `goldenthread spc` gives for the same series."""
    one = series()
    rows = list(spc_rows(one, one.noise()))
    assert rows[0] == (*HEADINGS, "disclosure_policy", "disclosure_policy_version")
    lines = [f"plans,{2010 + at}-12-31,{value},,decrease," for at, value in enumerate(VALUES)]
    text = "series,date,value,target,improvement_direction,rebase\n" + "\n".join(lines)
    ((given, chart, _),) = charts_of(read_series(text))
    assert chart is not None
    assert [row[:-2] for row in rows[1:]] == list(chart_rows(given, chart))
    assert {row[-2:] for row in rows[1:]} == {("as_published", "1")}
    out = StringIO()
    csv.writer(out).writerows(rows)
    assert "Above UCL,special_cause_concern,concern_high," in out.getvalue()


def test_the_list_says_what_changed_and_whether_the_target_will_be_met() -> None:
    """One row each; a held target says why, and few points are not called noise."""
    target = Target("at most", 5, "plans")
    every = [series(target=target), series(1, 2), replace(series(), held="Held, as it is far away.")]
    every += [
        replace(series(1, 2), figures=(*series(1).figures, replace(series(2).figures[0], unit="weeks")))
    ]
    table = changes_table([(each, each.noise()) for each in every], lambda one: "/there")
    rows = texts(table)
    assert [row[3] for row in rows] == [
        "Of concern (high)",
        "Too few points",
        "Of concern (high)",
        "Cannot be told",
    ]
    assert [row[4] for row in rows] == ["Will not be met", "no target", "held", "no target"]
    assert "not alike" in rows[3][5]
    assert verdict(series(1, 2).noise()) == ("Too few points", "grey")
    few = series(20, 80)
    row = changes_table([(few, few.noise())], lambda one: "/there")
    assert cell(row, 0, "variation").note == "worse than in 2010"
    assert (texts(row)[0][5] or "").startswith("80 is worse than the figure in 2010 (20): 60 higher.")
