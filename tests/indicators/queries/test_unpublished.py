"""Unpublished figures in the store: whether a hidden count is 3 or 5 makes no difference to anything that leaves."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from python_calamine import CalamineWorkbook

from goldenthread.access.models import Area
from goldenthread.indicators.actions.rows import READINGS
from goldenthread.indicators.facts import UNPUBLISHED, Cell, PlaceFacts
from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries import figures
from goldenthread.intake.models import Upload
from goldenthread.methods.period import january
from goldenthread.needs.profile import share_of
from tests.cast import signed_in_as
from tests.durham import durham, person_of
from tests.indicators.actions.made_facts import DURHAM, upload

pytestmark = pytest.mark.django_db
VALUES = {2020: 43, 2021: 38, 2022: 3, 2023: 41, 2024: 36, 2025: 39}
PAGE = "/areas/county-durham/indicators/ehc-plans/"
WAYS = (
    PAGE,
    f"{PAGE}?by=sex",
    f"{PAGE}?download=readings",
    f"{PAGE}?by=sex&download=breakdown",
    f"{PAGE}change/",
    f"{PAGE}change/?download=points",
    f"{PAGE}change.csv",
    f"{PAGE}change.json",
    f"{PAGE}change.svg",
    f"{PAGE}change.png",
    "/areas/county-durham/understand/change/?download=changes",
    "/areas/county-durham/charts/indicator-ehc-plans.json",
    "/areas/county-durham/charts/indicator-ehc-plans.csv",
    "/areas/county-durham/charts/indicator-ehc-plans.png",
)


@pytest.fixture
def area() -> Area:
    """Durham, with a series of unpublished counts of which one is 3, and its parts of which another is 3."""
    area = durham()
    sent: Upload = upload(state="accepted")
    Upload.objects.filter(pk=sent.pk).update(accepted_at=timezone.now())
    saving = READINGS.open(sent.pk, "dfe-ehc-plans")
    for year, value in VALUES.items():
        cells = [Cell("ehc-plans", "", value, origin=UNPUBLISHED)]
        cells += [
            Cell("ehc-plans", f"sex={sex}", n, origin=UNPUBLISHED) for sex, n in (("female", 3), ("male", 36))
        ]
        saving.add([PlaceFacts(DURHAM, january(year), cells)])
    saving.finish()
    return area


def everything(client: Client) -> dict[str, bytes]:
    cache.clear()
    found = {}
    for way in WAYS:
        answer = client.get(way)
        assert answer.status_code == 200, way
        found[way] = re.sub(rb'(csrfmiddlewaretoken" value|nonce)="[^"]+"', b"", answer.content)
    return found


def test_three_or_five_looks_the_same_everywhere(area: Area) -> None:
    """On the page, in its files, in charts as data and as pictures, and in the control chart's mean and limits."""
    client = signed_in_as(person_of(area, "analyst"))
    three = everything(client)
    assert Reading.objects.filter(value=3).update(value=5) == 7
    five = everything(client)
    assert {way for way in WAYS if three[way] != five[way]} == set()
    assert b"too few to show" in three[PAGE]
    rows = three[f"{PAGE}change.csv"].decode().splitlines()
    assert "ehc-plans,2022-01-31,,42.5," in rows[3]  # a gap, and the mean of 45 and 40
    assert rows[1].endswith("nhs_star7_round5,1")
    assert b"nhs_star7_round5, version 1" in three[f"{PAGE}?download=readings"]
    assert b'"disclosure_policy": "nhs_star7_round5"' in three[f"{PAGE}change.json"]


def test_the_excel_file_too(area: Area) -> None:
    """No cell of it is 3, and its second sheet says the policy."""
    client = signed_in_as(person_of(area, "analyst"))
    book = CalamineWorkbook.from_filelike(BytesIO(client.get(f"{PAGE}?download=readings&as=xlsx").content))
    assert not any(cell == 3 for row in book.get_sheet_by_index(0).to_python() for cell in row)
    assert book.get_sheet_by_name("Disclosure").to_python()[1] == ["disclosure_policy", "nhs_star7_round5"]


def test_what_is_derived_from_them_is_not_published_either(area: Area) -> None:
    """A share of a hidden count is hidden, and one of a shown count is of the rounded numbers."""
    total = figures(indicator="ehc-plans", place="840", period=january(2025))[0]
    parts = {
        dict(each.breakdown)["sex"]: share_of(each, total)
        for each in figures(indicator="ehc-plans", place="840", period=january(2025), by="sex")
    }
    assert parts["female"].value is None
    assert (parts["male"].numerator, parts["male"].denominator, parts["male"].value) == (35, 40, 87.5)
    assert {each.origin for each in parts.values()} == {"unpublished"}
