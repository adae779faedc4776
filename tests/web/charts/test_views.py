"""A chart's addresses."""

from __future__ import annotations

import json
from datetime import date

import pytest
from django.test import Client, RequestFactory

from goldenthread.access.models import Area, Membership, Person
from goldenthread.web.charts.views import chart_response
from goldenthread.web.gallery.charts import NEEDS

EXAMPLE = "/about/components/charts/needs"


@pytest.mark.parametrize(
    ("fmt", "kind"),
    [
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("csv", "text/csv; charset=utf-8"),
        ("json", "application/json"),
    ],
)
def test_a_chart_has_four_addresses(client: Client, fmt: str, kind: str) -> None:
    """Picture, larger picture, figures, specification."""
    response = client.get(f"{EXAMPLE}.{fmt}")
    assert response.status_code == 200
    assert response["Content-Type"] == kind
    assert response["X-Content-Type-Options"] == "nosniff"


def test_an_area_chart_is_kept_by_nobody() -> None:
    """No browser or proxy keeps what only members may see."""
    response = chart_response(RequestFactory().get("/"), NEEDS, "json", "private, no-store")
    assert response["Cache-Control"] == "private, no-store"
    assert json.loads(response.content)["usermeta"]["source"] == NEEDS.source


@pytest.mark.django_db
def test_a_chart_that_nobody_declares_is_not_found(client: Client) -> None:
    """Also for those who may see the area, and in a format that there is not."""
    person = Person.objects.create(email="analyst@example.org", name="An Analyst")
    area = Area.objects.create(key="aford", name="Aford", place_code="999", opens_on=date(2020, 1, 1))
    Membership.objects.create(person=person, area=area, role="analyst", starts=date(2019, 1, 1))
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get("/areas/aford/charts/nothing.svg").status_code == 404
    assert client.get("/about/components/charts/nothing.svg").status_code == 404
    assert client.get(f"{EXAMPLE}.gif").status_code == 404


@pytest.mark.django_db
def test_a_chart_of_an_area_is_for_its_members(client: Client) -> None:
    """Signed out, its address leads to sign-in."""
    response = client.get("/areas/aford/charts/timeliness.svg")
    assert response.status_code == 302
    assert "/sign-in/" in response["Location"]
