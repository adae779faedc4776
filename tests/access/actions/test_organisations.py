"""Areas and organisations by identity."""

from datetime import date

import pytest

from goldenthread.access import actions
from goldenthread.access.models import Area, AreaOrganisation, Organisation
from goldenthread.access.organisation import OrganisationRow
from goldenthread.access.queries import organisation_differences
from goldenthread.access.refusal import Refused
from tests.cast import STAGE_MANAGER, make_area

pytestmark = pytest.mark.django_db

BOARD = OrganisationRow("board", "NHS Board", "NHS board", starts=date(2022, 7, 1))


def save(area: Area, *rows: OrganisationRow) -> dict[str, Organisation]:
    return actions.save_organisations(by=STAGE_MANAGER, area=area, rows=rows)


def test_an_area_is_made_and_then_brought_up_to_date() -> None:
    """The key is its identity; the rest may change."""
    for name in ("Northshire", "North Shire"):
        actions.save_area(
            by=STAGE_MANAGER, key="northshire", name=name, place_code="999", opens_on=date(2020, 3, 18)
        )
    assert list(Area.objects.values_list("key", "name")) == [("northshire", "North Shire")]
    assert [row.name for row in Area.objects.get().history.all()] == ["North Shire", "Northshire"]


@pytest.mark.parametrize("code", ["", "84", "8400", "E06", "٨٤٠"])
def test_a_place_code_has_three_digits(code: str) -> None:
    """It is the authority's code, as text."""
    with pytest.raises(Refused, match="three-digit code"):
        actions.save_area(by=STAGE_MANAGER, key="x", name="X", place_code=code, opens_on=date(2020, 3, 18))


def test_an_organisation_is_the_same_in_two_areas() -> None:
    """Two packs that list the same key, alike, share one organisation."""
    north, south = make_area("northshire", "Northshire", "999"), make_area("southmere", "Southmere", "998")
    assert save(north, BOARD)["board"] == save(south, BOARD)["board"]
    assert Organisation.objects.filter(key="board").count() == 1
    assert AreaOrganisation.objects.filter(key="board").count() == 2


def test_a_pack_may_change_what_it_alone_says() -> None:
    """Loading an area again brings its own organisations up to date, in the order of the file."""
    area = make_area("northshire", "Northshire", "999")
    save(area, BOARD, OrganisationRow("trust", "Trust", "NHS trust"))
    save(area, OrganisationRow("trust", "NHS Trust", "NHS trust"), BOARD)
    rows = AreaOrganisation.objects.filter(area=area)
    assert [(row.key, row.position, row.organisation.name) for row in rows] == [
        ("trust", 0, "NHS Trust"),
        ("board", 1, "NHS Board"),
    ]


def test_two_packs_that_disagree_are_a_problem_and_not_an_overwrite() -> None:
    """Each differing field is named, with the area that says otherwise, and nothing is saved."""
    north, south = make_area("northshire", "Northshire", "999"), make_area("southmere", "Southmere", "998")
    save(north, BOARD)
    other = OrganisationRow("board", "The Board", "NHS board", starts=None)
    differences = organisation_differences(south, [other])
    assert [(each.field, each.given, each.known, each.areas) for each in differences] == [
        ("name", "The Board", "NHS Board", ("Northshire",)),
        ("starts", "not stated", "2022-07-01", ("Northshire",)),
    ]
    assert organisation_differences(None, [other]) == differences
    with pytest.raises(Refused, match="but “NHS Board” in Northshire"):
        save(south, other)
    assert Organisation.objects.get(key="board").name == "NHS Board"
    assert not AreaOrganisation.objects.filter(area=south, key="board").exists()
