"""An NHS board's page: its areas at the date, for its own people."""

from datetime import date
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Organisation, Partner, Person
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries import layouts
from tests.cast import give, make_person, signed_in_as
from tools.make_areas import MadeUp, make_tables, write_folder

pytestmark = pytest.mark.django_db
BOARD = "nhs-thornmere-icb"
PAGE = f"/nhs-boards/{BOARD}/"


@pytest.fixture
def officer(tmp_path: Path) -> Person:
    """Somebody of a board with two areas; a third area has another board."""
    for number, board in enumerate((BOARD, BOARD, "nhs-other-icb")):
        made = MadeUp(f"Aldermoor {number}", f"aldermoor-{number}", f"10{number}", board, f"NHS {board}")
        write_folder(make_tables(made, 1, layouts(), 0.1), layouts(), tmp_path / made.key)
        load_pack(tmp_path / made.key, by=SYSTEM)
    person = make_person("officer@thornmere.example")
    give(
        person, "nhs-commissioner", organisation=Organisation.objects.get(key=BOARD), starts=date(2024, 1, 1)
    )
    return person


def areas(page: object) -> list[str]:
    return [area.key for area in page.context["board_areas"]]  # type: ignore[attr-defined]


def test_the_start_page_leads_to_the_board(officer: Person) -> None:
    """Somebody who acts for a board alone opens its page, and finds it in the list of areas."""
    client = signed_in_as(officer)
    assert client.get("/")["Location"] == PAGE
    page = client.get(PAGE)
    assert areas(page) == ["aldermoor-0", "aldermoor-1"]
    assert page.context["areas"]()[0].href == PAGE


def test_anothers_area_and_anothers_board_are_not_found(officer: Person) -> None:
    """As if they were not there."""
    client = signed_in_as(officer)
    assert client.get("/areas/aldermoor-2/").status_code == 404
    assert client.get("/nhs-boards/nhs-other-icb/").status_code == 404
    assert client.get("/nhs-boards/nowhere/").status_code == 404
    assert client.get("/nhs-boards/aldermoor-0-council/").status_code == 404


def test_before_the_board_came_its_predecessors_stood_there(officer: Person) -> None:
    """On 1 January 2020 the page names the clinical commissioning groups; a date that is none is refused in words."""
    client = signed_in_as(officer)
    page = client.get(f"{PAGE}?on=2020-01-01")
    assert page.context["then"] == [
        "NHS Aldermoor 0 Clinical Commissioning Group",
        "NHS Aldermoor 1 Clinical Commissioning Group",
    ]
    assert "The board was not there yet" in page.content.decode()
    assert client.get(f"{PAGE}?on=yesterday").status_code == 400


def test_an_area_that_is_no_longer_a_partner_is_gone(officer: Person) -> None:
    """The partnership's last day decides, today for who may see and on the page's day for what is shown."""
    Partner.objects.filter(area__key="aldermoor-1", organisation__key=BOARD).update(ends=date(2025, 1, 1))
    assert areas(signed_in_as(officer).get(PAGE)) == ["aldermoor-0"]


def test_each_table_can_be_taken_away(officer: Person) -> None:
    """Every table of the page; a download is never kept by a browser."""
    client = signed_in_as(officer)
    for key in ("areas", "kinds", "parts", "arrangements", "figures", "officers"):
        answer = client.get(f"{PAGE}?download={key}")
        assert answer["Content-Type"].startswith("text/csv"), key
        assert answer["Cache-Control"] == "private, no-store"
