"""The page Plan of County Durham."""

import re

import pytest

from tests.cast import gather, signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/plan/"
ACTIONS, COMMITMENTS, LINKED = f"{PAGE}actions/", f"{PAGE}commitments/", f"{PAGE}linked/"


def test_the_strategy_its_priorities_and_actions() -> None:
    """8 priorities, 13 commitments in no. 2, no success statement anywhere; five choice statements (R27, R46)."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    glance = client.get(PAGE)
    assert len(glance.context["outcomes"]) == 4
    assert "none stated" in glance.content.decode()
    response = client.get(COMMITMENTS)
    assert response.status_code == 200
    cards = response.context["cards"]
    assert len(cards) == 8
    assert len(cards[1].commitments) == 13
    assert len(cards[0].services) == 9
    assert not any(card.success for card in cards)
    assert len(response.context["choice"]) == 5
    assert [len(group) for _, group in response.context["enablers"]] == [3, 6, 10]
    assert "priority=priority-8" in response.content.decode()


def test_the_first_page_counts_and_leads_on() -> None:
    """What is overdue is counted, marked, and one click away."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    counts = {each.words: each for each in client.get(PAGE).context["counts"]}
    assert (counts["priorities"].number, counts["priorities"].is_broken) == (8, False)
    overdue = counts["actions overdue"]
    assert overdue.is_broken
    assert client.get(overdue.href).context["shown"] == overdue.number


def test_overdue_is_as_at_the_date_of_the_page() -> None:
    """The post of a Director was due in December 2019: overdue on 1 February 2020, done by 18 March 2020 (R30)."""
    client = signed_in_as(person_of(durham(), "analyst"))
    asked = {"priority": "priority-8", "download": "actions"}
    assert "overdue" in client.get(ACTIONS, {**asked, "on": "2020-02-01"}).content.decode()
    lines = client.get(ACTIONS, {**asked, "on": "2020-03-18"}).content.decode().splitlines()
    assert len(lines) == 2 and ",done,no" in lines[1]


def test_filters_stay_in_the_address_and_hold_for_the_download() -> None:
    """By priority, by none, by status, by group, by overdue."""
    client = signed_in_as(person_of(durham(), "analyst"))
    everything = client.get(ACTIONS, {"download": "actions"}).content.decode().splitlines()
    for asked in ({"priority": "none"}, {"status": "planned"}, {"overdue": "yes"}):
        response = client.get(ACTIONS, {**asked, "download": "actions"})
        assert 1 < len(response.content.decode().splitlines()) < len(everything)
    page = client.get(ACTIONS, {"status": "planned"})
    assert "status=planned" in page.content.decode()
    assert "No action is as asked" in client.get(ACTIONS, {"status": "nonsense"}).content.decode()


def test_linked_strategies_expire_with_the_date() -> None:
    """Two of those that Durham links ran until 2020 (R32)."""
    client = signed_in_as(person_of(durham(), "analyst"))
    assert client.get(LINKED, {"on": "2020-03-18"}).context["expired"] == 0
    assert client.get(LINKED, {"on": "2021-01-01"}).context["expired"] == 2


def test_an_area_without_a_pack_is_told_what_will_be_there() -> None:
    """Every part says what it will show and where that comes from."""
    cast = gather()
    client = signed_in_as(cast.people["analyst"])
    page = "".join(
        client.get(f"/areas/northshire/plan/{part}").content.decode()
        for part in ("", "actions/", "commitments/", "wider/", "linked/", "versions/")
    )
    assert "The joint strategy will be here" in page
    assert "Actions with their leads and dates will be here" in page
    assert "wider_priorities" in page


def test_no_page_of_the_plan_gives_a_name_twice() -> None:
    """A part of the page and the table in it have a name each."""
    area = durham()
    reader = signed_in_as(person_of(area, "board-member"))
    for page in ("", "actions/", "commitments/", "wider/", "linked/", "versions/"):
        names = re.findall(
            r'\sid="([^"]+)"', reader.get(f"/areas/county-durham/plan/{page}").content.decode()
        )
        assert names and len(names) == len(set(names)), page
