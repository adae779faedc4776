"""Wording that holds a list."""

from goldenthread.strategy.wording import read_wording, run_on
from tests.areas import printed


def test_points_stand_behind_the_colon_that_opens_their_list() -> None:
    """“:; ” opens a list; a semicolon alone does not."""
    found = read_wording("Support Personal Budgets by:; Working together.; Giving advice.")
    assert (found.opening, found.points) == (
        "Support Personal Budgets by:",
        ("Working together.", "Giving advice."),
    )
    plain = "can best support: early help; schools; colleges"
    assert read_wording(plain).points == ()
    assert run_on("by:; One; Two") == "by: One; Two"


def test_points_are_told_from_a_running_sentence_by_their_capitals() -> None:
    """Bullets of a document begin with a capital; hyphens that it prints as bullets are no words of the points."""
    found = read_wording(
        "Agree protocols that enable a partnership to: Identify need; Plan services; Ensure quality"
    )
    assert found.points == ("Identify need", "Plan services", "Ensure quality")
    hyphens = read_wording(
        "Develop our arrangements, including: -Developing the Strategy - Reviewing well-being"
    )
    assert hyphens.opening == "Develop our arrangements, including:"
    assert hyphens.points == ("Developing the Strategy", "Reviewing well-being")
    assert read_wording("One thing: Only this").points == ()


def test_northumberlands_second_aim_has_six_protocols() -> None:
    """Seven aims, the second of them with a list (R26)."""
    aims = printed("northumberland").rows("aims")
    assert [len(read_wording(row.text("text")).points) for row in aims] == [0, 6, 0, 0, 0, 0, 0]
