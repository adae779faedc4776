"""The waits that an area sends as series of its own, on the page of waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.models import Area
from goldenthread.home.own_waits import own_waits
from goldenthread.intake.actions import accept_upload, read_upload, receive_upload
from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db
SERVICE = "Paediatric Occupational Therapy Service"
ROWS = f"""indicator,service,month,counted,statistic,unit,value,denominator
Median wait,{SERVICE},2019-12,on its last day,median,weeks,13,58
Children waiting,{SERVICE},2019-12,on its last day,count,children,6,
Children waiting,{SERVICE},2019-11,on its last day,count,children,58,
Referrals,{SERVICE},2019-12,during the period,count,children,20,
"""


@pytest.fixture
def area(settings: object, tmp_path: Path) -> Area:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]
    return durham()


def send(area: Area) -> None:
    analyst = person_of(area, "analyst")
    upload = receive_upload(
        by=analyst, format_key="own-series", file_name="own.csv", pieces=[ROWS.encode()], area=area
    )
    accept_upload(by=analyst, upload=read_upload(by=analyst, upload=upload))


def test_what_a_provider_returns_reaches_the_page_of_waits(area: Area) -> None:
    """Under the policy of pages: 6 children are too few to show, 58 are about 60; referrals are no wait."""
    assert own_waits(area, area.opens_on) == []
    send(area)
    titles = {each.title for each in own_waits(area, area.opens_on)}
    assert titles == {"Median wait", "Children waiting", "Referrals"}
    answer = signed_in_as(person_of(area, "parent-carer-forum")).get("/areas/county-durham/deliver/waits/")
    row = next(row for row in answer.context["services"].rows if row[0].text == SERVICE)
    assert row[4].text == "13 weeks" and row[6].text == "more than 0, but too few to show"
    values = [row[2].text for row in answer.context["readings"].rows if row[0].text == SERVICE]
    assert sorted(values) == ["13 weeks", "60 children", "more than 0, but too few to show"]
    links = {row[2].href for row in answer.context["readings"].rows if row[0].text == SERVICE}
    assert "/areas/county-durham/indicators/own-840-median-wait/" in links
    assert answer.context["readings"].policy.key == "nhs_star7_round5"


def test_a_worked_out_list_becomes_a_reading(area: Area) -> None:
    """The file that the page of lists gives is taken as it is; the list itself is nowhere."""
    rows = "".join(
        f"{SERVICE},2026-01-{day:02},{f'2026-02-{day:02}' if day < 15 else ''},18\n" for day in range(1, 28)
    )
    analyst = person_of(area, "analyst")
    client = signed_in_as(analyst)
    page = f"/areas/{area.key}/deliver/waits/list/"
    file = client.post(page, {"text": f"list,referral,removal,target_wait\n{rows}", "do": "series"})
    assert "own-series" in file["Content-Disposition"]
    upload = receive_upload(
        by=analyst, format_key="own-series", file_name="own.csv", pieces=[file.content], area=area
    )
    upload = read_upload(by=analyst, upload=upload)
    assert upload.rejected_count == 0
    accept_upload(by=analyst, upload=upload)
    answer = client.get(f"/areas/{area.key}/deliver/waits/")
    row = next(row for row in answer.context["services"].rows if row[0].text == SERVICE)
    assert row[6].text == "15 children" and row[6].note.startswith("Children waiting")
