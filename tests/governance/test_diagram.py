"""The drawing of the bodies and their lines."""

from itertools import combinations

import pytest

from goldenthread.governance.diagram import Box, Drawing, Drawn, narrow, wide
from goldenthread.governance.layers import Layers, layered
from tests.governance.test_layers import BODIES, DURHAM

NAMES = {
    "send-jcg": "SEND Joint Commissioning Group",
    "isgc": "Integrated Steering Group for Children",
    "hwb": "County Durham Health and Wellbeing Board",
    "panel": "High cost complex case panel",
}
LAYERS = layered(BODIES, DURHAM, apex={"hwb", "cabinet"})
DRAWN = tuple(
    Drawn(key, NAMES.get(key, key), key in ("hwb", "cabinet"), key in LAYERS.without_upward) for key in BODIES
)
WIDE, NARROW = wide(DRAWN, DURHAM, LAYERS), narrow(DRAWN, DURHAM, LAYERS)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("drawing", [WIDE, NARROW])
def test_every_body_has_a_box_of_its_own(drawing: Drawing) -> None:
    """No box lies over another or outside the picture, and every name is written whole."""
    assert sorted(box.key for box in drawing.boxes) == sorted(BODIES)
    assert not [(a.key, b.key) for a, b in combinations(drawing.boxes, 2) if overlap(a, b)]
    for box in drawing.boxes:
        assert box.x >= 0 and box.x + box.width <= drawing.width and box.y + box.height <= drawing.height
        name = " ".join(words.text for words in box.words if not words.is_note)
        assert name == NAMES.get(box.key, box.key)


@pytest.mark.parametrize("drawing", [WIDE, NARROW])
def test_every_line_is_drawn_in_its_style(drawing: Drawing) -> None:
    """One stroke for each line, of its kind, and a key that names each kind once."""
    assert [stroke.kind for stroke in drawing.strokes] == [line.kind for line in DURHAM]
    assert [entry.kind for entry in drawing.key] == [
        "accountable to",
        "overseen by",
        "reports to",
        "monitored by",
    ]


def test_layers_stand_one_below_the_other() -> None:
    """A body that answers to another stands beneath it."""
    top = {box.key: box.y for box in WIDE.boxes}
    assert (
        top["hwb"] == top["cabinet"] < top["icb"] < top["isgc"] == top["jcg"] < top["send-jcg"] < top["panel"]
    )


def test_a_body_without_a_line_upwards_says_so_in_its_box() -> None:
    """The flag is in words, not in the outline alone."""
    boxes = {box.key: box for box in WIDE.boxes}
    assert boxes["jcg"].state == "no-line"
    assert "no line upwards" in " ".join(words.text for words in boxes["jcg"].words)
    assert boxes["hwb"].state == "apex"


def test_bodies_without_any_line_stand_beneath_with_a_heading() -> None:
    """Those that no line reaches are drawn too, apart from the rest."""
    assert WIDE.heading is not None and "No line recorded" in WIDE.heading.text
    assert next(box for box in WIDE.boxes if box.key == "panel").y > WIDE.heading.y


@pytest.mark.parametrize("draw", [wide, narrow])
def test_an_empty_area_draws_nothing(draw: object) -> None:
    """No bodies, no boxes and no error."""
    drawing = draw((), (), Layers((), (), (), ()))  # type: ignore[operator]
    assert drawing.boxes == () and drawing.strokes == () and drawing.key == ()
