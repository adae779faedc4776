"""The stage pages of Derby, Northumberland and Stockton-on-Tees, and what is special about each."""

import pytest
from django.test import Client

from tests.areas import AREAS, loaded
from tests.cast import signed_in_as
from tests.durham import person_of

pytestmark = pytest.mark.django_db


def reader(key: str) -> Client:
    return signed_in_as(person_of(loaded(key), "council-commissioner"))


def test_derby_prints_its_register_and_its_matrix() -> None:
    """The summary of services as columns and a joint row (R47), the matrix with its texts (R31), 5 / 25 / 6 (R30)."""
    client = reader("derby")
    page = client.get("/areas/derby/deliver/commissioners/")
    assert [len(each.services) for each in page.context["alone"]] == [15, 12, 2, 9]
    assert [len(each.services) for each in page.context["together"]] == [6]
    file = client.get("/areas/derby/deliver/commissioners/", {"download": "register"})
    assert file.content.decode("utf-8-sig").count("\r\n") == 45
    wider = client.get("/areas/derby/plan/wider/")
    assert (wider.context["without_action"], wider.context["wider"]) == (5, 5)
    assert "“This is a direct link”" in wider.content.decode()
    actions = client.get("/areas/derby/plan/actions/")
    assert [row[1] for row in actions.context["groups"].rows] == [5, 25, 6]


def test_derby_says_what_changed_what_is_mapped_and_what_is_missing() -> None:
    """Two versions (R25, T15); the Code of Practice without a gap, and the section that is not there (R33, T14)."""
    client = reader("derby")
    page = client.get("/areas/derby/plan/versions/", {"from": "v0-9", "to": "v0-11"}).content.decode()
    assert "Nothing is listed between 0.12 and 1.2" in page
    assert "removed appendix 3 as a repeat of appendix 1" in page
    duties = client.get("/areas/derby/govern/duties/").content.decode()
    assert "3.1 to 3.71 without a gap, 13 rows" in duties
    assert (
        "It points to “9. Commissioning Intentions”, and section 9 is headed “Commissioning Priorities”"
        in duties
    )
    now = client.get("/areas/derby/deliver/now/")
    assert (now.context["answered"], now.context["unclear"], now.context["nothing"]) == (0, 5, 8)
    evidence = client.get("/areas/derby/plan/commitments/").context["cards"]
    statements = {each.title for card in evidence for each in card.evidence}
    assert len([title for title in statements if title.startswith("We have to deliver the Written")]) == 1


def test_northumberland_shows_aims_success_scope_and_levels() -> None:
    """Six protocols under aim 2, nine statements, fourteen items of scope, five levels (R26, R27, R36, R37)."""
    client = reader("northumberland")
    aims = client.get("/areas/northumberland/plan/").context["aims"]
    assert [len(each.wording.points) for _, group in aims for each in group] == [0, 6, 0, 0, 0, 0, 0]
    success = client.get("/areas/northumberland/plan/commitments/").context["success"]
    assert sum(len(group) for _, group in success) == 9
    scope = client.get("/areas/northumberland/deliver/scope/").context
    assert (scope["lines"], scope["mapped"]) == (14, 6)
    red = [row[-1].text for row in scope["scope"].rows if row[-1].tag == "red"]
    assert red == ["not mapped"] * 8
    levels = client.get("/areas/northumberland/deliver/commissioners/").context["levels"]
    assert len(levels.rows) == 6
    assert "No matrix" in client.get("/areas/northumberland/plan/wider/").content.decode()


def test_stockton_shows_its_duties_and_what_stands_under_no_priority() -> None:
    """Fifteen required arrangements (R33), eight principles under their sentence (R34)."""
    client = reader("stockton-on-tees")
    rows = client.get("/areas/stockton-on-tees/govern/duties/").context["instruments"].rows
    assert [row[1] for row in rows] == [15]
    principles = client.get("/areas/stockton-on-tees/plan/commitments/").context["principles"]
    assert [(title, len(group)) for title, group in principles] == [
        ("Through Joint Commissioning, we will:", 8)
    ]
    assert client.get("/areas/stockton-on-tees/plan/versions/").status_code == 200


@pytest.mark.parametrize(
    ("key", "sheets"),
    [
        ("derby", ("matrix_cells", "actions")),
        ("northumberland", ("actions",)),
        ("county-durham", ("joint_arrangements",)),
    ],
)
def test_a_sheet_comes_out_as_it_went_in(key: str, sheets: tuple[str, ...]) -> None:
    """Appendix 1 of Northumberland and of County Durham, 5 and 6 of Derby, byte for byte (R120)."""
    client = reader(key)
    for sheet in sheets:
        file = client.get(f"/areas/{key}/records/{sheet}/", {"download": "pack"})
        assert file.content == (AREAS / key / f"{sheet}.csv").read_bytes()
    assert "download=pack" in client.get(f"/areas/{key}/records/{sheets[0]}/").content.decode()
