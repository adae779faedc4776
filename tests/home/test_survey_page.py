"""A survey as the page Involve shows it."""

from datetime import date
from decimal import Decimal

from goldenthread.home.survey_page import surveys
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from tests.home.packs import pack, record


def survey(key: str, asked: str) -> PackRecord:
    return record(
        "surveys",
        key,
        title="Therapies",
        asked_on=read_loose_date(asked),
        repeat_due=read_loose_date("June 2019"),
        scale_min=Decimal(1),
        scale_max=Decimal(10),
        low_label="extremely unhappy",
        high_label="extremely happy",
    )


def result(wave: str, service: str, respondents: int, mean: str) -> PackRecord:
    values = {"survey": wave, "service": service, "respondents": respondents, "mean": Decimal(mean)}
    return record("survey_results", f"{wave}-{service}", **values)


PACK = pack(
    record("surveys", "none", title="Other"),
    survey("w1", "2018"),
    survey("w2", "June 2019"),
    result("w1", "salt", 165, "3"),
    result("w1", "physio", 131, "2.7"),
    result("w2", "salt", 150, "4.5"),
    record("survey_themes", "t1", survey="w1", text="Access to services"),
)


def test_the_scale_is_said_with_what_its_ends_mean() -> None:
    """A mean says nothing without its scale (R15)."""
    first = next(each for each in surveys(PACK, date(2020, 3, 18)) if each.survey.key == "w1")
    assert first.scale_sentence == "from 1 (extremely unhappy) to 10 (extremely happy)"
    assert (first.asked_words, first.repeat_words) == ("asked 2018", "June 2019")
    assert [theme.key for theme in first.themes] == ["t1"]
    assert first.pooled is not None and first.pooled.answers == 296
    assert first.theme_documents == "A strategy"


def test_a_second_wave_says_its_change_with_both_numbers() -> None:
    """The change is said with how many answered before and after."""
    second = next(each for each in surveys(PACK, date(2020, 3, 18)) if each.survey.key == "w2")
    assert [second.change_words(change) for change in second.changes] == ["up 1.5, from 3 (165) to 4.5 (150)"]


def test_a_survey_asked_later_is_not_known_yet() -> None:
    """As at 2018 there is no second wave; a survey without results comes last."""
    assert [each.survey.key for each in surveys(PACK, date(2018, 12, 31))] == ["w1", "none"]
