"""Places are kept once, as the list has them or as a file first names them."""

import pytest
from pytest_django import DjangoAssertNumQueries

from goldenthread.records.actions import keep_listed_places, keep_place
from goldenthread.records.models import Place
from goldenthread.records.place_list import listed_places, nhs_places

pytestmark = pytest.mark.django_db


def test_the_list_is_kept_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    """Every listed place with its region; doing it again changes nothing and asks once."""
    keep_listed_places()
    assert Place.objects.count() == len(listed_places()) + len(nhs_places())
    assert Place.objects.get(code="840").region == Place.objects.get(code="E12000001")
    assert Place.objects.get(code="E12000001").region == Place.objects.get(code="E92000001")
    assert Place.objects.get(code="QHM").region == Place.objects.get(code="Y63", kind="NHS region")
    with django_assert_num_queries(1):
        keep_listed_places()


def test_a_new_place_is_kept_as_the_file_names_it() -> None:
    """A known place is never renamed by a file; a new one gets its kind from its code."""
    keep_listed_places()
    known = keep_place(code="840", name="Durham", region="E12000001", gss_code="E06000047")
    assert known.name == "County Durham"
    new = keep_place(code="999", name="Northshire", region="E12000001", gss_code="E06999999")
    assert (new.kind, new.region, new.gss_codes) == ("authority", known.region, ["E06999999"])
    region = keep_place(code="E12000099", name="The Middle", region="E92000001", gss_code="")
    assert (region.kind, region.gss_codes) == ("region", [])
    trust = keep_place(code="RXP", name="A TRUST", region="", gss_code="", kind="NHS provider")
    assert (trust.kind, trust.region) == ("NHS provider", None)
