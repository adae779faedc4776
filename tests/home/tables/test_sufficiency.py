"""The tables of need and places ahead."""

from __future__ import annotations

from goldenthread.home.tables.sufficiency import lines_table, whoms_table, working_table
from tests.home.asking import texts
from tests.home.sufficient_area import AUTISM, BEDS, SPECIAL, WING, empty, sufficient, with_own

WHOLE = sufficient(SPECIAL, WING, BEDS)


def test_the_answer_can_be_worked_out_again_from_its_steps() -> None:
    """1,200 plans, 200 of 1,000, 240 needed, 100 places, 140 short, 80 if all of the wing were theirs."""
    rows = texts(working_table(sufficient(SPECIAL, WING, question=AUTISM)))
    assert [row[:4] for row in rows] == [
        ["All EHC plans in January 2027", "1,200", "1,100", "1,400"],
        ["Placed so in January 2025", "200", "–", "–"],
        ["Places needed in January 2027", "240", "220", "280"],
        ["Places now", "100", "–", "–"],
        ["New places by then", "0", "–", "–"],
        ["Short", "140", "120", "180"],
        ["Places for them among others", "60", "–", "–"],
        ["Short if they had all of those", "80", "60", "120"],
    ]
    assert rows[1][4] == "200 of 1,000 EHC plans, 20.00%"
    assert working_table(empty()).rows == []


def test_a_line_with_its_own_forecast_is_worked_out_from_that() -> None:
    """550 special-school places of which two fifths are for autism; the table says from which counts."""
    rows = texts(working_table(with_own(sufficient(question=AUTISM))))
    assert rows[0][:4] == ["All special-school places in January 2027", "550", "520", "600"]
    assert rows[0][4] == "Forecast from the counts of 2010 to 2025"
    assert rows[1][4] == "200 of 500 special-school places, 40.00%"
    assert rows[2][:4] == ["Places needed in January 2027", "220", "208", "240"]


def test_every_kind_of_placement_and_what_the_rise_leaves() -> None:
    """500 of 1,000 plans are 600 of 1,200; 60 places of September 2026 leave 40 of the rise of 100."""
    rows = {row[0]: row for row in texts(lines_table(WHOLE))}
    assert rows["Special school"] == [
        "Special school", "500", "50%", "600", "550", "700", "60", "40 short (10 over to 140 short)", "0",
    ]  # fmt: skip
    assert rows["Mainstream school"][6:] == ["–", "–", "–"]
    assert rows["In a residential placement of 38 weeks or more"][6:] == ["0", "2 short (1 to 4)", "8"]
    assert rows["Further education or other post-16"][1] is None
    assert texts(lines_table(empty()))[0][1] is None
    assert "Each is forecast by their share" in lines_table(WHOLE).note
    assert "Special school is forecast from own counts, the others by" in lines_table(with_own(WHOLE)).note


def test_every_need_and_age_group_with_the_places_that_schemes_give_them() -> None:
    """A wing for those aged 11 to 16 is shared by the needs and by the two age groups that it meets."""
    rows = texts(whoms_table(WHOLE))
    assert [row[0] for row in rows] == ["Everybody", "Autistic spectrum disorder", "Aged 11 to 15"]
    assert rows[1] == ["Autistic spectrum disorder", "200", "20", "240", "220", "280", "0", "60"]
    assert rows[2][2] is None and rows[2][-1] == "60"
