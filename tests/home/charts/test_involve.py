"""The chart of what families answered."""

from goldenthread.home.charts.involve import survey_means
from goldenthread.home.survey_page import surveys
from tests.home.asking import ON, asking
from tests.home.packs import record
from tests.home.test_survey_page import PACK

ASKED = asking(record("services", "salt", "Speech therapy"), record("services", "physio", "Physiotherapy"))


def test_bars_stand_on_the_whole_scale_with_how_many_answered() -> None:
    """Each mean with its n, the mean of all as derived, and the top of the scale (R15)."""
    chart = survey_means(ASKED, next(each for each in surveys(PACK, ON) if each.survey.key == "w1"))
    means, pooled, top = chart.series
    assert [(point.x, point.y) for point in means.points] == [
        ("Speech therapy (165)", 3.0),
        ("Physiotherapy (131)", 2.7),
    ]
    assert [(point.x, point.y) for point in pooled.points] == [("All answers (derived) (296)", 2.87)]
    assert {point.y for point in top.points} == {10.0}
    assert chart.title == "Services were rated 2.87 out of 10 on average, by 296 answers"
    assert chart.sentence == (
        "On a scale from 1 (extremely unhappy) to 10 (extremely happy), the mean answers were: Speech therapy 3 "
        "(165 answered) and Physiotherapy 2.7 (131 answered). Over all 296 answers the mean is 2.87."
    )


def test_no_survey_gives_an_empty_chart() -> None:
    """An area that asked nobody has a chart that says so, not an error."""
    assert survey_means(ASKED, None).is_empty
