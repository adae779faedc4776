"""The pages of regions are for everyone; what is an area's own is for those who may see it."""

from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.published import durham_with_statistics

NORTH_EAST = "/regions/E12000001/"


@pytest.fixture(scope="module")
def area(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as loaded:
        yield loaded


@pytest.mark.django_db
@pytest.mark.usefixtures("area")
class TestRegions:
    def test_the_north_east_in_the_20_weeks(self) -> None:
        """Signed out: 11 of 12 have a figure, Middlesbrough is first and Durham tenth; nobody's own areas."""
        page = Client().get(NORTH_EAST)
        found = page.context["found"]
        assert (page.status_code, found.period.key) == (200, "2024")
        assert found.how_many == "11 of 12 authorities have a figure. Hartlepool has none."
        ranks = {each.place.name: each.rank for each in found.rows}
        assert (ranks["Middlesbrough"], ranks["County Durham"], ranks["Hartlepool"]) == (1, 10, None)
        assert page.context["own_areas"] is None

    def test_a_member_finds_their_own_area_with_its_breaks(self, area: Area) -> None:
        """A link to the area's indicator, and its breaks; Durham is pointed out."""
        client = signed_in_as(person_of(area, "analyst"))
        page = client.get(NORTH_EAST)
        assert [row[0].text for row in page.context["own_areas"].rows] == ["County Durham"]
        assert "/areas/county-durham/indicators/plans-in-20-weeks/" in page.content.decode()
        assert "strong=840" in page.context["chart"].address

    def test_a_share_by_need_and_an_older_period(self) -> None:
        """The share of plans for autism, worked out for each place from its own plans."""
        oldest = Client().get(NORTH_EAST, {"indicator": "need-asd"}).context["found"].periods[-1]
        page = Client().get(NORTH_EAST, {"indicator": "need-asd", "period": oldest.key})
        durham = next(each for each in page.context["found"].rows if each.place.code == "840")
        assert durham.figure.unit == "per cent" and durham.figure.period == oldest
        assert durham.figure.parts

    def test_the_table_and_the_picture_can_be_taken_away(self) -> None:
        """CSV, Excel, and the chart's own files; an ending that there is not is not found."""
        assert b"Middlesbrough,98" in Client().get(f"{NORTH_EAST}?download=authorities").content
        assert Client().get(f"{NORTH_EAST}?download=officers&as=xlsx").content.startswith(b"PK")
        chart = f"{NORTH_EAST}charts/plans-in-20-weeks"
        assert b"Hartlepool" in Client().get(f"{chart}.csv").content
        assert Client().get(f"{chart}.svg?size=narrow&strong=840")["Cache-Control"] == "public, max-age=300"
        assert signed_in_as(None).get(f"{NORTH_EAST}charts/no-such-indicator.svg").status_code == 404

    def test_england_has_its_regions(self) -> None:
        """Nine rows, each leading to its own page; without a return of officers."""
        page = Client().get("/regions/E92000001/")
        assert len(page.context["found"].rows) == 9 and page.context["officers"] is None
        assert 'href="/regions/E12000001/?indicator=plans-in-20-weeks"' in page.content.decode()
