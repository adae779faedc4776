"""Posts, and which of them nobody holds."""

from goldenthread.governance.posts import in_order, nobody_holds
from tests.home.packs import record

POSTS = (
    record("posts", "head", status="filled"),
    record("posts", "analyst"),
    record("posts", "coordinator", status="being recruited"),
    record("posts", "officer", status="vacant"),
)


def test_vacant_posts_come_first() -> None:
    """A vacancy alerts: it stands at the top, and what nobody recorded is not taken for filled (R105)."""
    assert [row.key for row in in_order(POSTS)] == ["officer", "coordinator", "analyst", "head"]
    assert [row.key for row in nobody_holds(POSTS)] == ["coordinator", "officer"]
