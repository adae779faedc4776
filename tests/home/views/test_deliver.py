"""The page Deliver of County Durham."""

import pytest

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/deliver/"
FUNDING, SCOPE, CONTRACTS = f"{PAGE}funding/", f"{PAGE}scope/", f"{PAGE}contracts/"


def test_the_service_map_counts_what_there_is() -> None:
    """Services, those jointly funded, contracts and agreements, each with the page that lists them."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    response = client.get(PAGE)
    counts = [(each.number, each.words, each.href) for each in response.context["counts"]]
    assert counts[0] == (response.context["all"], "services", f"{PAGE}#service-map")
    assert counts[1] == (15, "jointly funded", FUNDING)
    assert client.get(CONTRACTS).status_code == 200


def test_joint_funding_and_scope_stand_as_printed() -> None:
    """The joint-funding table has the document's 15 rows in its order, and the leads count 11, 3 and 1 (R48)."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    response = client.get(FUNDING)
    assert response.status_code == 200
    table = response.context["joint_funding"]
    assert [row[0].note for row in table.rows] == [f"Appendix 1, row {at}" for at in range(1, 16)]
    assert [point.y for point in response.context["leads"].series[0].points] == [11, 3, 1]
    assert {row[-1].text for row in table.rows} == {None}
    scope = client.get(SCOPE).context
    assert (scope["lines"], scope["mapped"]) == (9, 9)
    svg = client.get("/areas/county-durham/charts/joint-funding-leads.svg")
    assert svg.status_code == 200 and svg["Cache-Control"] == "private, no-store"


def test_filters_are_kept_in_the_address_and_in_the_file() -> None:
    """The address holds the filter, the page the count, and the file only what fits."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    response = client.get(PAGE, {"commissioner": "nhs-england"})
    assert response.context["shown"] == 1 < response.context["all"]
    file = client.get(PAGE, {"commissioner": "nhs-england", "download": "services"})
    assert file.content.decode("utf-8-sig").count("\r\n") == 2
    assert client.get(PAGE, {"age": "999", "need": "nothing"}).context["shown"] == 0


def test_what_each_partner_pays_is_for_those_who_may_see_money() -> None:
    """A parent-carer forum sees the table without the column of contributions."""
    client = signed_in_as(person_of(durham(), "parent-carer-forum"))
    columns = [column.key for column in client.get(FUNDING).context["joint_funding"].columns]
    assert "contributions" not in columns and "lead" in columns


def test_a_dissolved_organisation_shows_its_name_then_and_its_successor_now() -> None:
    """As at 2026 the clinical commissioning groups stand by their name, with the board now in their place."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    response = client.get(PAGE, {"on": "2026-01-01"})
    assert "now NHS North East and North Cumbria Integrated Care Board" in response.content.decode()
