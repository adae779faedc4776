"""The fitted page as it is shown."""

from dataclasses import replace

from goldenthread.publishing.paper import A3, A4
from goldenthread.publishing.plan_layout import lay_out
from goldenthread.publishing.sheet import shown_sheet, verdict
from tests.publishing.plans import plan


def test_the_sheet_names_its_paper_and_size() -> None:
    """9.5 points is the class “9-5”."""
    layout = replace(lay_out(plan(), A3), size=9.5)
    assert (shown_sheet(layout).paper, shown_sheet(layout).size_class) == ("a3", "9-5")


def test_texts_are_linked_where_there_are_addresses() -> None:
    """A public page links to nothing inside."""
    layout = lay_out(plan(), A3)
    linked = shown_sheet(layout, lambda node: f"/{node[0]}/{node[1]}/")
    assert linked.priorities.columns[0][0].href == "/priorities/priorities-1/"
    assert shown_sheet(layout).priorities.columns[0][0].href == ""


def test_the_verdict_says_how_the_page_came_out() -> None:
    """In full, shortened, left out, or not at all: always said, with the size of the letters."""
    assert (
        verdict(lay_out(plan(), A3))
        == "Every text is printed in full, at 12 points, on one side of A3 landscape."
    )
    assert "printed by their short titles" in verdict(lay_out(plan(12, 280), A4))
    assert "left out" in verdict(lay_out(plan(14, 400, short="", enablers=6), A4))
    assert "do not fit" in verdict(lay_out(plan(vision=30_000), A4))
