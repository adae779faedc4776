"""An area's bodies and lines as the page Govern shows them."""

from datetime import date

from goldenthread.home.governance_map import governance_map
from goldenthread.intake.pack import PackRecord
from tests.areas import printed
from tests.home.packs import pack, record

ON = date(2020, 3, 18)


def line(lower: str, upper: str, kind: str) -> PackRecord:
    return record("reporting_lines", f"{lower}-{upper}", from_body=lower, to_body=upper, kind=kind)


PACK = pack(
    record("bodies", "board", "Health and Wellbeing Board", apex="yes"),
    record("bodies", "steering", "Steering Group"),
    record("bodies", "joint", "Joint Commissioning Group"),
    record("bodies", "panel", "Complex case panel"),
    record("bodies", "old", "Old Board", ends=date(2019, 3, 31)),
    line("steering", "board", "reports to"),
    line("joint", "steering", "accountable to"),
    line("joint", "old", "accountable to"),
)


def test_a_body_that_is_gone_is_not_drawn() -> None:
    """The map is drawn as at a date; a line to a body that is gone goes with it."""
    found = governance_map(PACK, ON)
    assert found.layers.layers == (("board",), ("steering",), ("joint",))
    assert [row.key for row in found.without_upward] == ["panel"]


def test_the_list_says_what_the_picture_shows() -> None:
    """Each body with its lines up and down, from the top; whether it answers to nobody by law or by want of a line."""
    told = governance_map(PACK, ON).told(lambda row: f"/{row.key}/")
    assert [(each.body.key, each.answers_to_nobody, each.no_line) for each in told] == [
        ("board", True, False),
        ("steering", False, False),
        ("joint", False, False),
    ]
    assert told[1].sentences == (
        ("reports to", (("Health and Wellbeing Board", "/board/"),)),
        ("holds to account", (("Joint Commissioning Group", "/joint/"),)),
    )


def test_the_picture_is_said_in_a_sentence() -> None:
    """Who does not see the picture hears what it is, and that the list says the same."""
    assert governance_map(PACK, ON).sentence() == (
        "Diagram: 3 bodies in 3 layers of accountability, joined by 2 lines and 1 more to which no line is recorded "
        "stands beneath them. The list says the same in words."
    )


def test_a_ring_is_said() -> None:
    """Bodies that answer to each other are drawn, and the line that closes the ring is named."""
    ring = pack(
        record("bodies", "a", "Board A"),
        record("bodies", "b", "Board B"),
        line("a", "b", "accountable to"),
        line("b", "a", "monitored by"),
    )
    assert governance_map(ring, ON).rings() == ["Board B is monitored by Board A, which stands below it."]


def test_a_picture_too_broad_to_read_is_drawn_in_one_column() -> None:
    """Thirty bodies that answer to one would shrink to nothing in a row; in one column they stay legible."""
    many = [record("bodies", f"b{at}", f"Body {at}") for at in range(30)]
    lines = [line(f"b{at}", "board", "reports to") for at in range(30)]
    found = governance_map(pack(record("bodies", "board", "Board", apex="yes"), *many, *lines), ON)
    assert found.drawing(is_narrow=False).width < 1250
    small = governance_map(PACK, ON)
    assert small.drawing(is_narrow=False).width > small.drawing(is_narrow=True).width


def test_the_structure_of_every_area_draws() -> None:
    """County Durham, Derby, Northumberland and Stockton: each body is in the drawing, and one without a line is flagged
    (R101)."""
    unled = {}
    for key in ("county-durham", "derby", "northumberland", "stockton-on-tees"):
        found = governance_map(printed(key), ON)
        unled[key] = len(found.without_upward)
        for is_narrow in (True, False):
            assert len(found.drawing(is_narrow).boxes) == len(found.bodies)
    assert (unled["derby"], unled["northumberland"], unled["stockton-on-tees"]) == (10, 2, 2)
