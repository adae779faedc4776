"""The table of the page Publish."""

from datetime import date

from goldenthread.access.declarations import find
from goldenthread.home.tables.publish import pages_table
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.publications import publications
from tests.home.asking import cell, texts
from tests.strategy.made_up import row


def test_every_page_says_whether_it_is_public() -> None:
    """Public since a day, not yet, or never; only a public page is linked."""
    rows = [
        row("publications", "a", page="plan-on-a-page", published_on=date(2020, 3, 18)),
        row("publications", "b", page="priorities", published_on=date(2030, 1, 1)),
    ]
    marked = {each.page: each for each in publications(rows)}
    table = pages_table(
        find(PublicPage, "views"), marked, date(2026, 1, 1), lambda key: f"/{key}/", lambda node: "/r/"
    )
    assert [line[2] for line in texts(table)][:3] == ["public", "not yet public", "not public"]
    assert (cell(table, 0, "page").href, cell(table, 1, "page").href) == ("/plan-on-a-page/", None)
    assert cell(table, 0, "since").text == "18 March 2020"
