"""What stands beside a gap and an assessment."""

from __future__ import annotations

import pytest

from goldenthread.needs.actions.cadence import choose_refresh
from tests.areas import loaded
from tests.cast import signed_in_as
from tests.durham import person_of

pytestmark = pytest.mark.django_db


def test_a_gap_leads_to_its_decision_and_an_assessment_to_its_cadence() -> None:
    """Who may decide is led there, also where the document says nothing of its refresh."""
    area = loaded("stockton-on-tees")
    person = person_of(area, "council-commissioner")
    base = "/areas/stockton-on-tees/records"
    client = signed_in_as(person)
    assert "Decide about this gap" in client.get(f"{base}/gaps/salt-several-services/").content.decode()
    assert "Nobody has chosen its months." in client.get(f"{base}/needs_assessments/jsna/").content.decode()
    choose_refresh(by=person, area=area, assessment="jsna", wording="Bi-annual", months=24, reason="Asked.")
    assert "Every 24 months" in client.get(f"{base}/needs_assessments/jsna/").content.decode()
    assert (
        "Nobody has chosen its months." in client.get(f"{base}/needs_assessments/send-hna/").content.decode()
    )
