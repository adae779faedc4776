"""The page Govern of County Durham and its diagram."""

from xml.etree import ElementTree

import pytest

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/govern/"
SVG = "{http://www.w3.org/2000/svg}"


def test_bodies_stand_in_layers_and_those_without_a_line_are_flagged() -> None:
    """The SEND Joint Commissioning Group stands at the foot; a body with no line upwards is listed (R101)."""
    client = signed_in_as(person_of(durham(), "board-member"))
    response = client.get(PAGE)
    assert response.status_code == 200
    layers = response.context["map"].layers
    assert layers.layers[-1] == ("send-joint-commissioning-group",)
    assert "health-and-wellbeing-board" in layers.layers[0]
    flagged = {row.key for row, _ in response.context["without_upward"]}
    assert {"joint-commissioning-group", "schools-forum"} <= flagged
    assert "health-and-wellbeing-board" not in flagged


@pytest.mark.parametrize("size", ["", "narrow"])
def test_the_diagram_is_a_picture_without_styles_or_scripts(size: str) -> None:
    """Every body has its box and every line its stroke; nothing in it needs what our security policy refuses."""
    client = signed_in_as(person_of(durham(), "board-member"))
    page = client.get(PAGE).context["map"]
    response = client.get(f"{PAGE}diagram.svg", {"size": size})
    assert response["Content-Type"].startswith("image/svg+xml")
    assert response["Cache-Control"] == "private, no-store"
    root = ElementTree.fromstring(response.content)
    assert len(root.findall(f"{SVG}a")) == len(page.bodies)
    assert len(root.findall(f"{SVG}polygon")) == len(page.lines)
    assert not [
        node for node in root.iter() if node.tag in (f"{SVG}script", f"{SVG}style") or "style" in node.attrib
    ]


def test_the_diagram_is_for_those_who_may_see_the_area() -> None:
    """Signed out, the picture goes to sign-in like its page."""
    durham()
    assert signed_in_as(None).get(f"{PAGE}diagram.svg").status_code == 302


def test_each_part_has_its_tables_and_files() -> None:
    """Bodies with the seats of families, posts with who is missing, duties, and what is reported."""
    client = signed_in_as(person_of(durham(), "board-member"))
    counts = {each.words: each.number for each in client.get(PAGE).context["counts"]}
    bodies = client.get(f"{PAGE}bodies/").context
    assert counts["bodies"] == len(bodies["bodies"].rows)
    assert counts["with a seat of families"] == bodies["seat_counts"]["yes"]
    assert counts["posts vacant or being recruited"] == client.get(f"{PAGE}people/").context["vacant"]
    for part, table in (
        ("", "reporting-lines"),
        ("bodies/", "bodies"),
        ("people/", "posts"),
        ("duties/", "risks"),
    ):
        file = client.get(f"{PAGE}{part}", {"download": table})
        assert file["Content-Type"].startswith("text/csv")
