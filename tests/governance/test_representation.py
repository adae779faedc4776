"""Whether families have a seat on each body."""

from goldenthread.governance.representation import seat_counts, seats
from tests.home.packs import record

BODIES = (
    record("bodies", "group", family_seat="yes"),
    record("bodies", "board", family_seat="no"),
    record("bodies", "panel", family_seat="not recorded"),
    record("bodies", "forum"),
    record("bodies", "stream", family_seat="not recorded"),
)
MEMBERS = (
    record("body_members", "1", body="stream", organisation="mct"),
    record("body_members", "2", body="board", organisation="council"),
)


def test_bodies_without_a_recorded_seat_come_first() -> None:
    """Bodies with no family seat recorded are listed; a member that speaks for families is a seat (R112)."""
    found = seats(BODIES, MEMBERS, {"mct"})
    assert [(each.body.key, each.seat) for each in found] == [
        ("panel", "not recorded"),
        ("forum", "not recorded"),
        ("board", "no"),
        ("group", "yes"),
        ("stream", "yes"),
    ]
    assert seat_counts(found) == {"yes": 2, "no": 1, "not recorded": 2}
