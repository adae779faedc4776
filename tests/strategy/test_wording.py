"""Wording that holds a list."""

from goldenthread.strategy.wording import read_wording, run_on


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
