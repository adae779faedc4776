"""Organisations are called what they were then, with who stands for them now."""

from datetime import date

import pytest

from goldenthread.access.models import Organisation, OrganisationSuccession
from goldenthread.access.queries import area_by_key, organisation_by_key, organisation_names
from tests.cast import make_area

pytestmark = pytest.mark.django_db


def test_names_then_and_now() -> None:
    """A record of a dissolved group reads right before and after its merger."""
    area = make_area("northshire", "Northshire", "999")
    group = Organisation.objects.create(key="ccg", name="NHS North CCG", kind="clinical commissioning group")
    OrganisationSuccession.objects.create(
        area=area,
        key="s1",
        predecessor=group,
        successor=Organisation.objects.get(key="northshire-nhs-board"),
        on=date(2022, 7, 1),
    )
    assert str(organisation_names(area, date(2020, 3, 18))("ccg")) == "NHS North CCG"
    assert str(organisation_names(area, date(2022, 7, 1))("ccg")) == "NHS North CCG (now NHS Northshire)"


def test_by_key() -> None:
    """What is not there is None."""
    area = make_area("northshire", "Northshire", "999")
    assert area_by_key("northshire") == area
    assert area_by_key("nowhere") is None
    assert organisation_by_key("northshire-council") == area.council
    assert organisation_by_key("nobody") is None
