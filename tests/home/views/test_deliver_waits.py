"""The page of waits for every commissioned service, of County Durham."""

import pytest

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/deliver/waits/"


def test_like_is_compared_with_like_and_the_gap_is_worked_out() -> None:
    """98 weeks at the longest and 45 on average are warned of (T6); 45 to 12 is 33, 4.7 a month (R12)."""
    answer = signed_in_as(person_of(durham(), "council-commissioner")).get(PAGE)
    page = answer.content.decode()
    (_, step) = answer.context["unlike"][0]
    assert len(answer.context["unlike"]) == 1
    assert (step.earlier.value, step.later.value, step.warnings) == (
        98.0,
        45.0,
        ("maximum compared with mean",),
    )
    assert "98 weeks and 45 weeks are not like with like" in page
    gaps = {standard.record.key: gap for standard, gap in answer.context["gaps"]}
    assert gaps["asd-assessment"].gap == 33.0 and round(gaps["asd-assessment"].per_month, 1) == 4.7
    assert gaps["salt-assessment-to-treatment"].is_met
    backlog = next(row for row in answer.context["changes"].rows if row[1].text == "565 referrals")
    assert backlog[3].text.startswith("down 85 (15%)")


def test_every_service_is_there_and_most_are_not_known() -> None:
    """One row for each service; where nobody said anything the cells are unknown, which the page shows in words."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    answer = client.get(PAGE)
    rows = answer.context["services"].rows
    assert len(rows) == answer.context["counts"]["all"]
    known = [row for row in rows if any(cell.text for cell in row[2:8])]
    assert len(known) == 2 and answer.context["counts"]["known"] == 2
    file = client.get(PAGE, {"download": "service-waits"})
    assert file.content.decode("utf-8-sig").splitlines()[0].startswith("Service,Commissioned by,Standard")


def test_the_answer_comes_first_and_filters_stay_in_the_address() -> None:
    """How much is known and what is furthest from its target; by commissioner only its services are left."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    answer = client.get(PAGE)
    assert answer.context["answer"].startswith(
        "How long families wait is known for 2 of 46 services. Furthest"
    )
    assert "45 weeks on average" in answer.context["answer"]
    one = client.get(PAGE, {"commissioner": "durham-clinical-commissioning-groups"})
    names = {row[0].text for row in one.context["services"].rows}
    assert "Paediatric Speech and Language Therapy Service" in names and len(names) < 46
    none = client.get(PAGE, {"commissioner": "x", "place": "<b>", "service": "'"})
    assert none.status_code == 200 and "No service fits these filters." in none.content.decode()
    assert "No standard for a wait is recorded yet" not in none.content.decode()


def test_the_chart_goes_to_the_target() -> None:
    """From the last reading to the target's date, a point for each month."""
    client = signed_in_as(person_of(durham(), "council-commissioner"))
    way = client.get(PAGE).context["way"]
    assert [way.series[0].points[at].y for at in (0, -1)] == [45.0, 12.0] and len(way.xs) == 8
    svg = client.get("/areas/county-durham/charts/way-to-target.svg")
    assert svg.status_code == 200


def test_who_may_work_out_a_list_sees_the_way_to_it() -> None:
    """A parent carer forum sees the waits and not the tool."""
    area = durham()
    assert b"Work out a waiting list" in signed_in_as(person_of(area, "provider")).get(PAGE).content
    assert (
        b"Work out a waiting list"
        not in signed_in_as(person_of(area, "parent-carer-forum")).get(PAGE).content
    )
