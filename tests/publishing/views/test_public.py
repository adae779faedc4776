"""Public pages: for everyone, and only what is marked public."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from goldenthread.publishing.models import Publication
from tests.cast import make_area, make_person, signed_in_as
from tests.durham import durham

pytestmark = pytest.mark.django_db

PAGES = (
    "plan-on-a-page",
    "priorities",
    "joint-funding",
    "indicators",
    "surveys",
    "you-said-we-did",
    "governance",
)


def text(response: object) -> str:
    return response.content.decode()  # type: ignore[attr-defined, no-any-return]


def test_everyone_reads_what_is_marked_public() -> None:
    """Signed out, all seven pages of County Durham are there, and each says what to do next."""
    durham()
    client = Client()
    assert "County Durham" in text(client.get("/public/"))
    overview = text(client.get("/public/county-durham/"))
    for page in PAGES:
        address = f"/public/county-durham/{page}/"
        assert address in overview
        response = client.get(address)
        assert response.status_code == 200, page
        assert "What you can do next" in text(response)


def test_the_list_of_areas_leads_to_every_council() -> None:
    """Published statistics are for everybody, also of councils that show nothing here themselves."""
    durham()
    assert 'href="/regions/"' in Client().get("/public/").content.decode()


def test_what_is_not_public_goes_to_sign_in_whether_it_exists_or_not() -> None:
    """Not marked, not yet, no such page, no such area: all alike for somebody signed out."""
    durham()
    make_area("northshire", "Northshire", "999")
    Publication.objects.filter(page="surveys").delete()
    Publication.objects.filter(page="governance").update(published_on=date(2099, 1, 1))
    client = Client()
    for address in (
        "/public/county-durham/money/",
        "/public/northshire/",
        "/public/northshire/priorities/",
        "/public/nowhere/",
        "/public/nowhere/priorities/",
    ):
        response = client.get(address)
        assert response.status_code == 302 and "/sign-in/" in response["Location"], address


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda rows: rows.delete(), id="not marked"),
        pytest.param(lambda rows: rows.update(published_on=date(2099, 1, 1)), id="not yet"),
    ],
)
def test_a_page_that_is_not_marked_or_not_yet_public_is_not_shown(change: Callable[[object], object]) -> None:
    """Signed out it goes to sign-in; signed in there is no such page; the overview does not name it."""
    area = durham()
    change(Publication.objects.filter(area=area, page="surveys"))
    address = "/public/county-durham/surveys/"
    assert "/sign-in/" in Client().get(address)["Location"]
    assert signed_in_as(make_person("rowan@example.org")).get(address).status_code == 404
    assert address not in text(Client().get("/public/county-durham/"))


def test_public_figures_are_those_of_the_documents() -> None:
    """15 services with leads 11, 3 and 1; survey means with how many answered; no link to what is inside."""
    durham()
    client = Client()
    funding = text(client.get("/public/county-durham/joint-funding/"))
    assert "15 services are paid for together" in funding
    assert (
        "Durham County Council of 11, Durham Clinical Commissioning Groups of 3, NHS England of 1" in funding
    )
    surveys = text(client.get("/public/county-durham/surveys/"))
    assert "165" in surveys and "2.7 out of 10" in surveys
    for page in PAGES:
        assert "/areas/" not in text(client.get(f"/public/county-durham/{page}/"))


def test_without_a_service_that_is_paid_for_together_there_is_no_empty_table() -> None:
    """That no paper names one is said, and is not a count of 0."""
    area = durham()
    Publication.objects.get_or_create(
        area=make_area("northshire", "Northshire", "999"),
        page="joint-funding",
        defaults={"published_on": Publication.objects.filter(area=area)[0].published_on},
    )
    page = text(Client().get("/public/northshire/joint-funding/"))
    assert "The papers do not name a service that is paid for together" in page
    assert "<table" not in page and "0 services" not in page


def test_without_releases_the_page_of_figures_says_what_will_be_there() -> None:
    """No number is made up."""
    durham()
    assert "There are no numbers here yet" in text(Client().get("/public/county-durham/indicators/"))


def test_no_area_public_is_said() -> None:
    """The first page is there before any area shows anything."""
    assert "No area shows its plans here yet" in text(Client().get("/public/"))
