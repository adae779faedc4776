"""Change and noise on pages: the chart, the words, and where somebody starts the limits anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker

from goldenthread.access.models import Area, AuditEvent
from goldenthread.home.series import area_series, indicator_series, part_label
from goldenthread.indicators.actions.judgements import rebase_series
from goldenthread.indicators.models import Rebase
from tests.cast import signed_in_as
from tests.durham import durham, person_of
from tests.published import durham_with_statistics

BASE = "/areas/county-durham/"
CHANGE = f"{BASE}indicators/plans-in-20-weeks/change"


@pytest.fixture(scope="module")
def loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Area]:
    with durham_with_statistics(django_db_blocker) as area:
        yield area


@pytest.fixture
def analyst(loaded: Area, db: None) -> Client:
    return signed_in_as(person_of(loaded, "analyst"))


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_every_series_on_one_page(analyst: Client) -> None:
    """What changed first, what nobody can tell last; each leads to its chart."""
    page = text(analyst, f"{BASE}understand/change/")
    assert "What changed and what is noise" in page
    assert f'href="{CHANGE}/"' in page
    assert "Too few points" in page
    assert analyst.get(f"{BASE}understand/change/?download=changes").content.startswith(
        b"\xef\xbb\xbfIndicator"
    )


def test_a_chart_with_its_words(analyst: Client) -> None:
    """The picture, the icon's words, the notes on what was found, and the declared break with its reason."""
    page = text(analyst, f"{CHANGE}/")
    assert 'role="img" aria-label="Too few points"' in page
    assert "too few for limits, which need 7 and better 12, so none are drawn" in page
    assert (
        "is better than the figure in 2023 (1.9%): 16.4 percentage points higher. By the 95% interval" in page
    )
    assert "A chart can tell with 4 more readings; at one a year, by 2028." in page
    assert "because the figures are made another way: From the 2022 calendar year" in page
    assert f"{CHANGE}.svg?on=2020-03-18" in page
    assert "screening=off" in text(analyst, f"{CHANGE}/?screening=off&fix=12")
    assert "so all points are used" in text(analyst, f"{CHANGE}/?fix=nonsense&part=nothing")
    assert "so all points are used" in text(analyst, f"{CHANGE}/?fix=5")
    assert "so all points are used" not in page
    for fmt, kind in (
        ("svg", "image/svg+xml"),
        ("json", "application/json"),
        ("csv", "text/csv; charset=utf-8"),
    ):
        answer = analyst.get(f"{CHANGE}.{fmt}")
        assert (answer.status_code, answer["Content-Type"]) == (200, kind)
        assert answer["Cache-Control"] == "private, no-store"
    header, first = analyst.get(f"{CHANGE}.csv").content.decode().splitlines()[:2]
    assert header.startswith(
        "series,date,value,mean,lpl,upl,special_cause_type,point_type,variation,assurance"
    )
    assert first.startswith("plans-in-20-weeks,2019-12-31,70.2,")


def test_readings_that_are_not_alike_are_refused_in_words(analyst: Client) -> None:
    """Durham's longest wait beside its average one: no chart, and a warning on the indicator's own page (T6)."""
    page = text(analyst, f"{BASE}indicators/asd-assessment-wait/change/")
    assert "No chart is drawn, since the readings are not alike" in page
    assert "maximum compared with mean" in page
    assert "<img" not in page
    assert "every reading" in page and ">maximum<" in page and ">mean<" in page
    assert "Where the limits start anew" not in page
    own = text(analyst, f"{BASE}indicators/asd-assessment-wait/")
    assert "are not compared: maximum compared with mean" in own


def test_somebody_starts_the_limits_anew_and_takes_it_back(analyst: Client, loaded: Area) -> None:
    """With a reason, in the trail, and still there when the pack is loaded again; what was taken back is kept."""
    assert "There is a problem" in text_of(
        analyst.post(f"{CHANGE}/", {"starts": "2024-12-31", "reason": " "})
    )
    assert "There is a problem" in text_of(
        analyst.post(f"{CHANGE}/", {"starts": "1999-12-31", "reason": "New"})
    )
    answer = analyst.post(f"{CHANGE}/", {"starts": "2024-12-31", "reason": "A new assessment team"})
    assert answer.status_code == 302
    event = AuditEvent.objects.get(action="rebase-series")
    assert (event.subject_key, event.purpose) == ("plans-in-20-weeks", "A new assessment team")
    assert analyst.post(f"{CHANGE}/", {"starts": "2024-12-31", "reason": "Again"}).status_code == 409
    durham()
    page = text(analyst, f"{CHANGE}/")
    assert "A new assessment team" in page
    assert "Take it back" in page
    held = Rebase.objects.get()
    end = f"{CHANGE}/rebases/{held.pk}/end/"
    assert analyst.post(end).status_code == 302
    assert analyst.post(end).status_code == 302
    assert AuditEvent.objects.filter(action="end-rebase").count() == 1
    assert "Taken back by" in text(analyst, f"{CHANGE}/")


def test_who_may_not_sees_no_form_and_cannot_send_one(loaded: Area, db: None) -> None:
    """A board member reads the chart and its reasons."""
    reader = signed_in_as(person_of(loaded, "board-member"))
    assert "Start the limits anew, with a reason" not in text(reader, f"{CHANGE}/")
    assert reader.post(f"{CHANGE}/", {"starts": "2024-12-31", "reason": "Mine"}).status_code == 404
    assert reader.get(f"{BASE}indicators/no-such/change/").status_code == 404


def test_one_page_asks_no_more_for_more(loaded: Area, db: None) -> None:
    """As many queries for every series of the area as for one, and with reasons as without."""
    person = person_of(loaded, "analyst")
    with CaptureQueriesContext(connection) as one:
        assert [each.key for each in indicator_series(loaded, loaded.opens_on, "ehc-plans")] == ["ehc-plans"]
    for key in ("ehc-plans", "plans-in-20-weeks"):
        rebase_series(by=person, area=loaded, series=key, starts=date(2024, 1, 1), reason="A new team")
    with CaptureQueriesContext(connection) as every:
        assert len(area_series(loaded, loaded.opens_on)) > 20
    assert len(every) <= len(one) + 1  # the population, of which rates are worked out
    assert indicator_series(loaded, loaded.opens_on, "designated-medical-officer") == []
    assert part_label((("sex", "female"),)) == "Female"


def text_of(answer: object) -> str:
    return getattr(answer, "content", b"").decode()
