"""The tables of the page Involve."""

from goldenthread.home.survey_page import surveys
from goldenthread.home.tables import involve as tables
from goldenthread.voice.near_duplicates import near_duplicates
from goldenthread.voice.you_said import said_and_done
from tests.home.asking import ON, asking, cell, texts
from tests.home.packs import record
from tests.home.test_survey_page import PACK

COMMENTS = (
    record("comments", "letter", text="The letter was unhelpful", engagement="talk"),
    record(
        "comments", "a", text="Specialists Dental Health Services in educational settings", engagement="talk"
    ),
    record(
        "comments",
        "b",
        text="Provision of specialist dental health services in educational settings is seen as a high priority",
        engagement="talk",
    ),
)
RESPONSE = record("responses", "r", comment="letter", text="It was changed.")
ASKED = asking(*COMMENTS, record("engagements", "talk", "Talking to parents"))


def test_the_mean_of_all_answers_says_that_it_is_derived() -> None:
    """The last row is the mean of all answers, with the sum that it comes from (R15)."""
    first = next(each for each in surveys(PACK, ON) if each.survey.key == "w1")
    table = tables.results_table(asking(record("services", "salt", "Speech therapy")), first)
    assert table.total
    assert texts(table)[-1] == ["All answers together", "296", "2.87"]
    assert cell(table, 2, "service").note == "derived: (165 × 3 + 131 × 2.7) ÷ 296"
    assert [column.heading for column in table.columns] == ["Service", "Respondents", "Mean, from 1 to 10"]


def test_a_second_wave_has_a_column_for_its_change() -> None:
    """A second wave shows change with n (R15)."""
    second = next(each for each in surveys(PACK, ON) if each.survey.key == "w2")
    table = tables.results_table(asking(), second)
    assert cell(table, 0, "change").text == "up 1.5, from 3 (165) to 4.5 (150)"


def test_what_nobody_answered_comes_first() -> None:
    """Each comment has a status, and those without an answer stand at the top (R111)."""
    table = tables.comments_table(ASKED, said_and_done(COMMENTS, (RESPONSE,), {}))
    assert [row[3] for row in texts(table)] == ["not answered", "not answered", "answered"]
    assert texts(table)[2][:3] == ["“The letter was unhelpful”", None, "Talking to parents"]


def test_a_pair_of_near_duplicates_keeps_both_sources() -> None:
    """Both comments stand with their places, and a person decides (T21)."""
    pairs = near_duplicates((row.key, row.text("text")) for row in COMMENTS)
    table = tables.near_duplicates_table(ASKED, pairs)
    assert len(table.rows) == 1 and "a person decides" in table.note
    assert cell(table, 0, "first").note == cell(table, 0, "second").note == "A strategy, page 1"


def test_a_case_story_is_never_told() -> None:
    """That a story exists and whether its people agreed; not a word of it."""
    row = record("case_stories", "l", label="L", exists="yes", consent="not recorded")
    assert texts(tables.case_stories_table(ASKED, (row,)))[0][:3] == ["L", "exists", "consent not recorded"]


def test_groups_and_engagements_say_where_they_are_named() -> None:
    """Everything that came from a document shows which, and where in it."""
    group = record("organisations", "mct", "Making Changes Together", kind="parent carer forum")
    assert texts(tables.groups_table(ASKED, (group,))) == [
        ["Making Changes Together", "parent carer forum", "A strategy, page 1"]
    ]
    talk = record(
        "engagements", "talk", "Talking to parents", kind="other", about="Talking to parents and carers"
    )
    assert cell(tables.engagements_table(ASKED, (talk,)), 0, "about").note == "A strategy, page 1"
