"""The tables of the page Govern."""

from datetime import date

from goldenthread.governance.organisations import changes
from goldenthread.governance.representation import seats
from goldenthread.governance.risks import register
from goldenthread.home.tables import govern as tables
from tests.home.asking import ON, asking, cell, texts
from tests.home.packs import record

BODIES = (
    record("bodies", "board", "Board", kind="board", apex="yes", family_seat="yes"),
    record("bodies", "group", "Group", kind="group", chair="Director of Nursing"),
    record("bodies", "panel", "Panel", kind="other"),
)
LINE = record(
    "reporting_lines",
    "l1",
    from_body="group",
    to_body="board",
    kind="reports to",
    wording="The group reports to the board.",
)
MEMBER = record("body_members", "m1", body="group", organisation="mct", role="parent carer representatives")
FORUM = record("organisations", "mct", name="Making Changes Together", kind="parent carer forum")
ASKED = asking(*BODIES, LINE, MEMBER, FORUM)


def test_a_body_says_to_whom_it_answers_and_who_sits_there() -> None:
    """By law or design to nobody, to those above, or to nobody on record; families' seats beside (R101, R112)."""
    table = tables.bodies_table(ASKED, BODIES, (LINE,), seats(BODIES, (MEMBER,), {"mct"}))
    assert [cell(table, row, "upward").text for row in range(3)] == [
        "nobody, by law or design",
        "Board",
        "nobody recorded",
    ]
    assert [cell(table, row, "seat").text for row in range(3)] == ["yes", "yes", "not recorded"]
    assert cell(table, 1, "seat").note == "Making Changes Together, parent carer representatives"


def test_a_line_is_quoted_with_document_and_place() -> None:
    """Wording stands exactly as printed, with where it is printed."""
    table = tables.lines_table(ASKED, (LINE,))
    assert texts(table) == [["Group", "reports to", "Board", None, "“The group reports to the board.”"]]
    assert cell(table, 0, "wording").note == "A strategy, page 1"


def test_a_change_says_whether_it_had_happened() -> None:
    """As at the date of the page, a later change is still to come."""
    asked = asking(
        record("organisations", "north", "North CCG"),
        record("organisations", "board", "NHS Board"),
        record("organisation_successions", "1", predecessor="north", successor="board", on=date(2022, 7, 1)),
    )
    table = tables.changes_table(asked, changes(asked.pack))
    assert texts(table)[0][:4] == ["North CCG", "NHS Board", "1 July 2022", "after 18 March 2020"]


def test_a_post_that_nobody_holds_comes_first() -> None:
    """Vacancies stand at the top, in words (R105)."""
    rows = (record("posts", "a", "Head", status="filled"), record("posts", "b", "Analyst", status="vacant"))
    table = tables.posts_table(ASKED, rows)
    assert [row[:2] for row in texts(table)] == [["Analyst", "vacant"], ["Head", "filled"]]
    assert cell(table, 0, "status").tag == "red"


def test_duties_say_their_coverage() -> None:
    """How many are met of all, and which paragraphs nobody mapped (R33)."""
    rows = (
        record("duties", "a", instrument="Code", reference_from="3.1", reference_to="3.2", status="met"),
        record("duties", "b", instrument="Code", reference_from="3.4"),
    )
    assert tables.coverage_sentences(rows) == [
        "Of 2 duties: met 1, partly 0, not met 0 and not recorded 1.",
        "Code: 3.1 to 3.4 with a gap, nobody has mapped 3.3, 2 rows.",
    ]
    assert tables.coverage_sentences(()) == []
    assert [row[1] for row in texts(tables.duties_table(ASKED, rows))] == ["3.1 to 3.2", "3.4"]


def test_a_risk_that_nobody_scored_is_not_known() -> None:
    """A score is likelihood times impact or not known; a review that has passed is overdue (R109)."""
    rows = (
        record("risks", "a", text="quality"),
        record("risks", "b", text="money", likelihood="3", impact="4", review_on=date(2020, 1, 31)),
    )
    table = tables.risks_table(ASKED, register(rows, ON))
    assert [row[:2] for row in texts(table)] == [["“money”", "12"], ["“quality”", None]]
    assert (cell(table, 0, "review").text, cell(table, 0, "review").note) == ("31 January 2020", "overdue")


def test_a_report_says_how_often_as_printed() -> None:
    """The document's own words for how often stand beside the months."""
    row = record(
        "report_schedules", "a", "Monitoring", frequency="on a quarterly basis", months=3, body="board"
    )
    assert texts(tables.schedules_table(ASKED, (row,)))[0][:4] == [
        "Monitoring",
        "on a quarterly basis",
        "3",
        "Board",
    ]
