"""The pages that an area may make public."""

from goldenthread.access.declarations import find
from goldenthread.publishing.public_page import PublicPage
from goldenthread.publishing.sheets.publications import SHEET


def test_every_page_that_a_pack_may_mark_is_declared() -> None:
    """The choices of the sheet “publications” are the keys of the declared pages."""
    assert sorted(each.key for each in find(PublicPage, "views")) == sorted(SHEET.column("page").choices)


def test_every_page_says_what_families_can_do_next() -> None:
    """Three steps or more, and at least one that needs no other page to be public."""
    for page in find(PublicPage, "views"):
        assert len(page.steps) >= 3
        assert any(not step.page for step in page.steps)
        assert page.question.endswith("?")
