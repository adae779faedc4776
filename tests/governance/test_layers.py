"""Bodies in layers by accountability."""

from goldenthread.governance.layers import Line, crossings, layered, untangled

ACCOUNTABLE, OVERSEEN, REPORTS, MONITORED = "accountable to", "overseen by", "reports to", "monitored by"

# County Durham Joint Commissioning Strategy 2019-21, Governance; one year on, WSoA Area 1.
DURHAM = (
    Line("send-jcg", "jcg", ACCOUNTABLE),
    Line("send-jcg", "isgc", ACCOUNTABLE),
    Line("send-jcg", "hwb", OVERSEEN),
    Line("send-jcg", "jec", REPORTS),
    Line("send-jcg", "jcg", MONITORED),
    Line("isgc", "icb", REPORTS),
    Line("icb", "hwb", REPORTS),
)
BODIES = ("send-jcg", "jcg", "isgc", "hwb", "jec", "cabinet", "icb", "panel")


def test_each_body_stands_below_all_that_it_answers_to() -> None:
    """The longest way up decides; a body without a line upwards stands directly over those that answer to it."""
    layers = layered(BODIES, DURHAM, apex={"hwb", "cabinet"})
    assert layers.layers == (("hwb", "cabinet"), ("icb",), ("jcg", "isgc", "jec"), ("send-jcg",))
    assert layers.apart == ("panel",)
    assert layers.rings == ()


def test_a_body_that_answers_to_nobody_is_flagged() -> None:
    """A body with no upward line is flagged unless it answers to nobody by law or design (R101)."""
    assert layered(BODIES, DURHAM, apex={"hwb", "cabinet"}).without_upward == ("jcg", "jec", "panel")


def test_a_ring_gives_way_at_its_weakest_line() -> None:
    """Where bodies answer to each other in a ring, the weakest line does not count for the layers, and is said."""
    ring = (Line("a", "b", MONITORED), Line("b", "c", ACCOUNTABLE), Line("c", "a", OVERSEEN))
    layers = layered(("a", "b", "c"), ring)
    assert layers.rings == (Line("a", "b", MONITORED),)
    assert layers.layers == (("a",), ("c",), ("b",))
    assert layers.without_upward == ()


def test_a_body_that_answers_to_itself_is_a_ring() -> None:
    """The smallest ring is a body with a line to itself."""
    layers = layered(("a", "b"), (Line("a", "a", REPORTS), Line("b", "a", REPORTS)))
    assert layers.rings == (Line("a", "a", REPORTS),)
    assert layers.layers == (("a",), ("b",))


def test_the_order_of_the_bodies_breaks_ties() -> None:
    """The same data always draws the same picture."""
    lines = (Line("x", "top", ACCOUNTABLE), Line("y", "top", ACCOUNTABLE))
    assert layered(("top", "y", "x"), lines).layers == (("top",), ("y", "x"))
    assert layered(("top", "x", "y"), lines).layers == (("top",), ("x", "y"))


def test_nothing_gives_no_layers() -> None:
    """An area without bodies has an empty diagram, not a broken one."""
    assert layered((), ()).layers == ()


def test_crossing_lines_are_untangled() -> None:
    """Bodies move towards those they are linked to, and the order with the fewest crossings is kept."""
    layers = (("a", "b"), ("c", "d"))
    links = [("c", "b"), ("d", "a")]
    assert crossings(layers, links) == 1
    assert crossings(untangled(layers, links), links) == 0
