"""What people decided about figures, for the register."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from goldenthread.access.models import Area
from goldenthread.indicators.models import OutputPolicy, Rebase, TargetConfirmation
from goldenthread.indicators.queries.decisions import CONFIRMED_TARGETS, OUTPUT_POLICIES, REBASES
from tests.cast import make_person

pytestmark = pytest.mark.django_db
AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
LATER = datetime(2026, 4, 1, 9, tzinfo=UTC)


def area() -> Area:
    return Area.objects.create(key="northshire", name="Northshire", place_code="999", opens_on="2020-03-18")


def test_a_rebase_names_its_series_by_the_indicator() -> None:
    """One of a part says which; one of the area's own indicators is looked up in its pack."""
    place, person = area(), make_person("a@example.org")
    for series in ("ehc-plans", "children-waiting@QHM;waiting-service=speech", "own-line"):
        Rebase.objects.create(
            area=place,
            series=series,
            starts=date(2024, 9, 1),
            reason="A new team.",
            made_by=person,
            made_at=AT,
        )
    whole, part, own = sorted(
        REBASES.read(place), key=lambda each: (bool(each.sheet), each.title != "EHC plans")
    )
    assert whole.title == "EHC plans" and whole.decided == "Limits are worked out anew from 1 September 2024"
    assert "QHM;waiting-service=speech" in part.title
    assert (own.sheet, own.key, own.title) == ("area_indicators", "own-line", "")
    assert whole.link == "/areas/northshire/indicators/ehc-plans/change/"


def test_a_confirmed_target_says_what_it_said_then() -> None:
    """And leads to the target."""
    place, person = area(), make_person("a@example.org")
    TargetConfirmation.objects.create(
        area=place, target="t1", said="at most 9", reason="Asked.", confirmed_by=person, confirmed_at=AT
    )
    (found,) = CONFIRMED_TARGETS.read(place)
    assert (found.sheet, found.key, found.found, found.by) == ("targets", "t1", "at most 9", person.name)


def test_the_newest_policy_of_an_output_holds() -> None:
    """The one before ended with it; another output's is not touched."""
    place, person = area(), make_person("a@example.org")
    for output, policy, at in (("pages", "a", AT), ("pages", "b", LATER), ("files", "a", AT)):
        OutputPolicy.objects.create(
            area=place, output=output, policy=policy, reason="Asked.", chosen_by=person, chosen_at=at
        )
    held = [(each.key, each.decided) for each in OUTPUT_POLICIES.read(place) if each.holds]
    assert sorted(held) == [("files", "Under the policy a"), ("pages", "Under the policy b")]
