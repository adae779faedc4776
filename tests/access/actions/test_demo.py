"""Demonstration people exist only in the demonstration."""

from datetime import date

import pytest
from pytest_django import Settings

from goldenthread.access import actions
from goldenthread.access.models import Membership, Partner, Person
from goldenthread.access.refusal import Refused
from goldenthread.access.roles import ROLES
from tests.cast import PASSWORD, make_area, make_person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


def test_they_are_refused_outside_the_demonstration(settings: Settings) -> None:
    """A real installation never has accounts with a shared password."""
    settings.DEMO = False
    with pytest.raises(Refused, match="only when the demonstration runs"):
        actions.create_demo_people(make_area("northshire", "Northshire", "999"), password=PASSWORD, on=TODAY)
    assert not Person.objects.exists()


def test_there_is_one_for_each_role_and_doing_it_again_changes_nothing(settings: Settings) -> None:
    """Ten people with ten roles, acting for the area's own organisations where they are known."""
    settings.DEMO = True
    area = make_area("northshire", "Northshire", "999")
    board = area.access_areaorganisation_rows.get(key="northshire-nhs-board").organisation
    Partner.objects.create(area=area, key="board", organisation=board, role="NHS commissioner")
    made = actions.create_demo_people(area, password=PASSWORD, on=TODAY)
    assert actions.create_demo_people(area, password=PASSWORD, on=date(2026, 5, 2)) == made
    assert Person.objects.filter(is_demo=True).count() == len(ROLES)
    assert {(each.role, each.starts) for each in Membership.objects.all()} == {
        (role, TODAY) for role in ROLES
    }
    assert Membership.objects.get(role="nhs-commissioner").organisation == board
    assert Membership.objects.get(role="council-commissioner").organisation == area.council
    assert Membership.objects.get(role="provider").organisation is None
    assert all(person.check_password(PASSWORD) for person in Person.objects.all()[:2])


def test_another_password_replaces_the_old_one(settings: Settings) -> None:
    """The password that is printed at the start is the one that works."""
    settings.DEMO = True
    area = make_area("northshire", "Northshire", "999")
    actions.create_demo_people(area, password=PASSWORD, on=TODAY)
    actions.create_demo_people(area, password="another good one", on=TODAY)
    assert Person.objects.filter(is_demo=True)[0].check_password("another good one")


def test_a_real_account_is_never_taken_over(settings: Settings) -> None:
    """Where a real person has the address, the demonstration is refused, whole."""
    settings.DEMO = True
    area = make_area("northshire", "Northshire", "999")
    real = make_person("auditor@northshire.example")
    with pytest.raises(Refused, match="real account"):
        actions.create_demo_people(area, password=PASSWORD, on=TODAY)
    assert list(Person.objects.all()) == [real]


def test_a_board_over_several_areas_has_somebody(settings: Settings) -> None:
    """Tied to the board and to no one area; a board with one area has nobody, and again changes nothing."""
    settings.DEMO = True
    areas = [
        make_area(key, key.capitalize(), code) for key, code in (("northshire", "999"), ("southmere", "998"))
    ]
    board = areas[0].access_areaorganisation_rows.get(key="northshire-nhs-board").organisation
    for area in areas:
        assert actions.create_demo_board_people(password=PASSWORD, on=TODAY) == ()
        Partner.objects.create(area=area, key="board", organisation=board, role="NHS commissioner")
    made = actions.create_demo_board_people(password=PASSWORD, on=TODAY)
    assert [each.email for each in made] == ["nhs.commissioner@northshire-nhs-board.example"]
    assert actions.create_demo_board_people(password=PASSWORD, on=TODAY) == made
    held = Membership.objects.get()
    assert (held.organisation, held.area, held.role) == (board, None, "nhs-commissioner")


def test_boards_have_nobody_outside_the_demonstration(settings: Settings) -> None:
    """A real installation never has accounts with a shared password."""
    settings.DEMO = False
    with pytest.raises(Refused):
        actions.create_demo_board_people(password=PASSWORD, on=TODAY)
