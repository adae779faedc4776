"""Readings on their way in, and out again."""

import pytest

from goldenthread.indicators.actions import rows
from goldenthread.indicators.actions.rows import READINGS
from goldenthread.indicators.facts import ACTUAL, KNOWN, POINT, PUBLISHED, SUPPRESSED, WHOLE_PERIOD, Cell
from goldenthread.indicators.models import Reading
from goldenthread.methods.period import calendar_year, january
from tests.indicators.actions.made_facts import NORTHSHIRE, plans, upload

pytestmark = pytest.mark.django_db
FORMAT = "dfe-ehc-plans"


def test_a_fact_becomes_a_reading_of_its_upload_with_its_states() -> None:
    """5,390 plans in January 2025 are known; those of girls are suppressed, and not 0."""
    sent = upload()
    saving = READINGS.open(sent.pk, FORMAT)
    saving.add([plans(5390)])
    assert Reading.objects.count() == 0
    assert saving.finish()["places"] == 1
    total, girls = Reading.objects.order_by("breakdown__text")
    assert (total.indicator.key, total.breakdown.text, total.value) == ("ehc-plans", "", 5390)
    assert (total.place.code, total.period.start, total.upload) == ("840", january(2025).start, sent)
    assert (total.availability, total.finality, total.accumulation, total.origin) == (
        KNOWN,
        ACTUAL,
        POINT,
        PUBLISHED,
    )
    assert (girls.breakdown.text, girls.value, girls.availability) == ("sex=female", None, SUPPRESSED)


def test_what_is_counted_over_a_year_says_so() -> None:
    """A calendar year is a whole period; a January is a point."""
    saving = READINGS.open(upload().pk, FORMAT)
    saving.add([plans(5390), plans(900, period=calendar_year(2024))])
    saving.finish()
    assert set(Reading.objects.values_list("period__kind", "accumulation")) == {
        ("instant", POINT),
        ("interval", WHOLE_PERIOD),
    }


def test_what_was_saved_lies_between_its_first_and_its_last_row() -> None:
    """Two uploads one after the other: the rows of each can be found again by their ids."""
    bounds = []
    for release in ("2024", "2025"):
        sent = upload(release)
        saving = READINGS.open(sent.pk, FORMAT)
        saving.add([plans(5390), plans(7, NORTHSHIRE)])
        saving.finish()
        ids = list(Reading.objects.filter(upload=sent).values_list("id", flat=True))
        assert saving.saved == len(ids) == 4
        assert saving.last is not None
        assert saving.first <= min(ids) <= max(ids) <= saving.last
        bounds.append((saving.first, max(ids)))
    assert bounds[0][1] < bounds[1][0]


def test_rows_are_written_as_soon_as_enough_are_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three facts of two readings each, four gathered at most, three in a batch: all six are there in the end."""
    monkeypatch.setattr(rows, "GATHERED", 4)
    monkeypatch.setattr(rows, "BATCH", 3)
    saving = READINGS.open(upload().pk, FORMAT)
    assert not saving.add([plans(1)])
    assert saving.add([plans(2, NORTHSHIRE)])
    assert Reading.objects.count() == saving.saved == 4
    assert not saving.add([plans(3, period=january(2024))])
    saving.finish()
    assert Reading.objects.count() == saving.saved == 6


def test_forgetting_takes_the_rows_of_one_upload_a_batch_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six rows in batches of four ids; the rows of the other upload stay."""
    kept, gone = upload("2024"), upload("2025")
    savings = {}
    for sent in (kept, gone):
        savings[sent.pk] = saving = READINGS.open(sent.pk, FORMAT)
        saving.add([plans(1), plans(2, NORTHSHIRE), plans(3, period=january(2024))])
        saving.finish()
    monkeypatch.setattr(rows, "BATCH", 4)
    first, last = savings[kept.pk].first, savings[gone.pk].last
    deleted = list(READINGS.forget(gone.pk, first, last))
    assert sum(deleted) == 6
    assert len(deleted) >= 3 and max(deleted) <= 4
    assert set(Reading.objects.values_list("upload", flat=True)) == {kept.pk}


def test_a_reading_that_was_cut_off_is_forgotten_to_the_end() -> None:
    """A process that died told its first row and not its last."""
    sent = upload()
    saving = READINGS.open(sent.pk, FORMAT)
    saving.add([plans(1)])
    saving.finish()
    assert sum(READINGS.forget(sent.pk, saving.first, None)) == 2
    assert not Reading.objects.exists()


def test_two_people_import_at_once() -> None:
    """Batches of two uploads come in turn; each has its own rows, and taking one back leaves the other."""
    sent = [upload("2024"), upload("2025")]
    savings = [READINGS.open(each.pk, FORMAT) for each in sent]
    for value in (1, 2, 3):
        for saving in savings:
            saving.add([plans(value, period=january(2020 + value))])
            saving._write()
    for saving in savings:
        saving.finish()
    assert [Reading.objects.filter(upload=each).count() for each in sent] == [6, 6]
    first = savings[0]
    assert sum(READINGS.forget(sent[0].pk, first.first, first.last)) == 6
    assert [Reading.objects.filter(upload=each).count() for each in sent] == [0, 6]


def test_percentages_that_are_not_what_their_numbers_make_are_counted() -> None:
    """One of two: it is kept as published, and the preview says so."""
    saving = READINGS.open(upload().pk, FORMAT)
    cells = [
        Cell("plans-in-20-weeks", "", 84.8, 111_723, 131_586),
        Cell("plans-in-20-weeks", "sex=female", 50.0, 1, 2),
    ]
    saving.add([plans(5390)._replace(cells=cells)])
    (warning,) = saving.finish()["warnings"]
    assert "1 of 2 published percentages are not what their own two numbers make" in warning
    assert Reading.objects.get(breakdown__text="").value == 84.8
