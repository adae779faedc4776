"""Two releases that do not agree are both heard: the newest is used, and the other is said beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goldenthread.access.actor import SYSTEM, NamedActor
from goldenthread.access.models import AuditEvent
from goldenthread.indicators.models import Breakdown, CatalogueIndicator, Reading, ReadingPeriod
from goldenthread.indicators.queries import figures, latest
from goldenthread.indicators.queries.disagreements import disagreements, unlike_parts
from goldenthread.intake.actions import accept_upload, read_upload, receive_path, withdraw_upload
from goldenthread.intake.models import Upload
from goldenthread.methods.period import calendar_year, january
from goldenthread.records.models import Place
from goldenthread.records.place_list import ENGLAND
from tests.indicators.made_release import ALL_PLANS, JANUARY_2025, NORTHSHIRE, row_of, write_table
from tests.published import SLICE_2022, published

pytestmark = pytest.mark.django_db
ANALYST = NamedActor("test", "Analyst")
NEET = {"placement-detail": "elsewhere-neet"}


@pytest.fixture(scope="module")
def both(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Upload]]:
    """The slices of the releases of 2025 and of 2022, accepted in that order."""
    with django_db_blocker.unblock():
        loaded = {"2025": published(), "2022": published(SLICE_2022)}
    yield loaded
    with django_db_blocker.unblock():
        for model in (Reading, Upload, Breakdown, CatalogueIndicator, ReadingPeriod, AuditEvent):
            model.objects.all().delete()
        Place.objects.update(region=None)
        Place.objects.all().delete()


def sent(
    folder: Path,
    plans: object,
    *,
    accept: bool = True,
    year: str = "202425",
    layout: Any = None,
    **cells: object,
) -> Upload:
    row = row_of(NORTHSHIRE, JANUARY_2025, ALL_PLANS, time_period=year, ehcplans=plans, **cells)
    path = write_table(folder / f"{plans}-{year}", "caseload.csv", [row])
    upload = receive_path(by=ANALYST, format_key="dfe-ehc-plans", path=path)
    upload = read_upload(by=ANALYST, upload=upload, path=path)
    return accept_upload(by=ANALYST, upload=upload) if accept else upload


def in_january(year: int) -> Any:
    (found,) = figures(indicator="ehc-plans", place="840", period=january(year))
    return found


def test_the_same_instant_under_two_labels_is_one_fact(both: dict[str, Upload]) -> None:
    """January 2022 stands in both releases: the later is used though the earlier was accepted last, and they agree."""
    found = in_january(2022)
    assert (found.value, found.release) == (3975, "2025")
    (also,) = found.also_published
    assert (also.release, also.value, also.agrees) == ("2022", 3975, True)
    assert found.warnings == ()
    assert found.as_json()["also_published"] == [
        {
            "source": "DfE Education, health and care plans (SEN2)",
            "release": "2022",
            "value": 3975,
            "availability": "known",
            "agrees": True,
        }
    ]


def test_withdrawing_the_newer_brings_the_earlier_back(both: dict[str, Upload]) -> None:
    """Without 2025 the release of 2022 shows January 2022, and nothing after it."""
    withdraw_upload(by=SYSTEM, upload=both["2025"], reason="A trial.")
    found = in_january(2022)
    assert (found.value, found.release, found.also_published) == (3975, "2022", ())
    newest = latest("ehc-plans", "840")
    assert newest is not None
    assert newest.period == january(2022)


def test_withdrawing_the_earlier_leaves_the_newer(both: dict[str, Upload]) -> None:
    """Without 2022 the years before 2019 are gone, and nobody else speaks of January 2022."""
    assert figures(indicator="ehc-plans", place="840", period=january(2010)) != []
    withdraw_upload(by=SYSTEM, upload=both["2022"], reason="A trial.")
    assert figures(indicator="ehc-plans", place="840", period=january(2010)) == []
    assert in_january(2022).also_published == ()


def test_who_was_counted_is_said_for_the_year(both: dict[str, Upload]) -> None:
    """Until January 2018 the words say plans and statements, and no rate is worked out on them."""
    assert "plans and statements" in in_january(2018).population
    assert "statements" not in in_january(2019).population
    assert figures(indicator="ehc-plans-per-1000", place="840", period=january(2018)) == []


def test_every_disagreement_of_a_place_is_listed(both: dict[str, Upload]) -> None:
    """Of Durham and England the two releases differ only where the later one no longer gives a figure."""
    found = disagreements(["840", ENGLAND])
    assert found
    assert {each.place for each in found} == {"840", ENGLAND}
    assert all(each.value is None and each.release == "2025" for each in found)
    (neet,) = figures(indicator="new-ehc-plans", place=ENGLAND, period=calendar_year(2021), breakdown=NEET)
    assert neet in found
    assert neet.disagreement.startswith("The 2022 release says ")
    assert "the 2025 release says not available" in neet.disagreement
    assert disagreements(["840", ENGLAND], both["2022"]) == found


def test_a_sum_that_we_cannot_make_hides_no_published_figure(both: dict[str, Upload]) -> None:
    """The later release has no ages for January 2022; the earlier one's age groups show."""
    (found,) = figures(
        indicator="ehc-plans", place="840", period=january(2022), breakdown={"age-phase": "5-10"}
    )
    assert (found.is_known, found.release) == (True, "2022")


def test_percentages_that_are_not_what_their_numbers_make(both: dict[str, Upload]) -> None:
    """England 2023 prints 84.8% of requests decided in six weeks; 111,723 of 131,586 are 84.9%."""
    found = {
        (each.indicator, each.place, each.breakdown, each.period): each for each in unlike_parts([ENGLAND])
    }
    figure = found["requests-decided-in-6-weeks", ENGLAND, (), calendar_year(2023)]
    assert figure.value == 84.8
    assert "111,723 of 131,586, make 84.9%" in figure.unlike_parts
    assert {each[0] for each in found} == {"requests-decided-in-6-weeks"}
    (warning,) = both["2025"].summary["warnings"]
    assert warning.startswith("Requests decided within 6 weeks: ")


def test_two_releases_that_differ_are_both_said(tmp_path: Path) -> None:
    """The newest is used; the other's value, which is used and why stand beside it."""
    sent(tmp_path, 3975)
    sent(tmp_path, 3980)
    (found,) = disagreements(["999"])
    assert found.value == 3980
    (also,) = found.also_published
    assert (also.value, also.agrees) == (3975, False)
    assert "(upload " in found.disagreement
    assert "says 3,975" in found.disagreement
    assert "The newest accepted release is used: 2025." in found.disagreement


def test_an_upload_that_waits_says_what_it_would_change(tmp_path: Path) -> None:
    """Its disagreements are told before anybody accepts it, and to nobody else."""
    sent(tmp_path, 3975)
    waiting = sent(tmp_path, 3980, accept=False)
    assert disagreements(["999"]) == []
    (found,) = disagreements(["999"], waiting)
    assert found.value == 3980


def test_the_number_of_queries_does_not_grow(tmp_path: Path) -> None:
    """As many for two releases and one figure as for five and many parts."""

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as ran:
            disagreements(["999", "998"])
        return len(ran)

    sent(tmp_path, 1)
    sent(tmp_path, 2)
    few = queries()
    for plans in (3, 4, 5):
        sent(tmp_path, plans, mainstream_academy=plans, special_total=plans, neet=plans)
    assert len(disagreements(["999"])) > 1
    assert 0 < queries() <= few
    assert few <= 9
