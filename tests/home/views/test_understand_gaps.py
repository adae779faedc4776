"""The pages of gaps: what needs are set against, and a decision that was overtaken."""

from __future__ import annotations

import csv
import re

import pytest
from django.test import Client

from goldenthread.needs.models import GapDecision
from tests.areas import loaded
from tests.cast import give, make_person, signed_in_as

pytestmark = pytest.mark.django_db
PAGE = "/areas/northumberland/understand/gaps/"
GAP = f"{PAGE}below-thresholds-not-recorded/"


def commissioner() -> Client:
    area = loaded("northumberland")
    person = make_person("commissioner@northumberland.example")
    give(person, "council-commissioner", area=area)
    return signed_in_as(person)


def seen(client: Client) -> str:
    found = re.search(r'name="seen" value="(\w+)"', client.get(GAP).content.decode())
    assert found is not None
    return found[1]


def test_needs_are_set_against_tiers_ages_times_and_places() -> None:
    """By a plain form; places only where a service names one, and anything else is tiers."""
    client = commissioner()
    for across, column in (
        ("tier", "Universal"),
        ("age", "19 to 25"),
        ("time", "While waiting"),
        ("zzz", "Universal"),
    ):
        assert column in client.get(f"{PAGE}?across={across}").content.decode()
    file = client.get(f"{PAGE}?across=time&download=needs-by-time").content.decode("utf-8-sig")
    rows = {row["Need"]: row for row in csv.DictReader(file.splitlines())}
    speech = rows["Speech, language and communication needs"]
    assert speech["Below the threshold"].startswith("1") and speech["While waiting"] == "cannot tell"
    assert '<option value="place"' not in client.get(PAGE).content.decode()


def test_gaps_are_filtered_by_time() -> None:
    """And the gap says which times it is about."""
    client = commissioner()
    page = client.get(f"{PAGE}?time=below+the+threshold").content.decode()
    assert "<strong>1 of " in page and "What those below 2 thresholds can use" in page
    assert "Below the threshold" in client.get(GAP).content.decode()


def test_a_decision_that_was_overtaken_is_refused_in_words() -> None:
    """Somebody has decided since the page was opened: nothing is kept, and the form stays."""
    client = commissioner()
    before = seen(client)
    sent = {"decision": "no action", "reason": "A review begins.", "seen": before}
    assert client.post(GAP, sent).status_code == 302
    again = client.post(GAP, {**sent, "reason": "Something else."})
    assert again.status_code == 409
    page = again.content.decode()
    assert "Since you opened this page" in page and "Something else." in page
    assert GapDecision.objects.count() == 1
    assert client.post(GAP, {**sent, "seen": seen(client)}).status_code == 302
