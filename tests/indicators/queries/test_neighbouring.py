"""Which list of neighbours is heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import timezone

from goldenthread.access.actor import SYSTEM
from goldenthread.indicators.actions.neighbours import NEIGHBOURS
from goldenthread.indicators.models import StatisticalNeighbour
from goldenthread.indicators.neighbours import neighbours_of
from goldenthread.indicators.queries.neighbouring import neighbours_by_place
from goldenthread.intake.actions import accept_upload, read_upload, receive_path, withdraw_upload
from goldenthread.intake.models import Upload
from tests.indicators.formats.reading_files import write_csv
from tests.indicators.formats.test_lait_neighbours import DURHAM, HEADER, row

pytestmark = pytest.mark.django_db


def send(path: Path, first: int) -> Upload:
    """A list in which another authority is Durham's nearest."""
    write_csv(path, [HEADER, row(neighbours=(first, *DURHAM[:9]))])
    upload = receive_path(by=SYSTEM, format_key="lait-neighbours", path=path)
    return read_upload(by=SYSTEM, upload=upload, path=path)


def test_the_list_accepted_last_is_heard_and_withdrawing_it_brings_the_earlier_back(tmp_path: Path) -> None:
    """Before any is accepted, and for a place that it leaves out, the list that comes with the program."""
    assert neighbours_by_place(["840", "E92000001"]) == {"840": neighbours_of("840"), "E92000001": ()}
    first, second = send(tmp_path / "sn_may_2026.csv", 301), send(tmp_path / "sn_june_2026.csv", 302)
    assert (first.release, first.reading_count, first.summary["places"]) == ("May 2026", 10, 1)
    assert neighbours_by_place(["840"])["840"] == neighbours_of("840")
    accept_upload(by=SYSTEM, upload=first)
    accept_upload(by=SYSTEM, upload=second)
    found = neighbours_by_place(["840", "808"])
    assert (found["840"][0], found["808"]) == ("302", neighbours_of("808"))
    withdraw_upload(by=SYSTEM, upload=second, reason="The wrong file.")
    assert neighbours_by_place(["840"])["840"][0] == "301"


def test_the_rows_of_a_list_are_taken_back_alone(tmp_path: Path) -> None:
    """Forgetting one upload leaves the other's rows."""
    kept, gone = send(tmp_path / "a.csv", 301), send(tmp_path / "b.csv", 302)
    assert gone.first_row is not None and gone.created <= timezone.now()
    assert sum(NEIGHBOURS.forget(gone.pk, gone.first_row, gone.last_row)) == 10
    assert set(StatisticalNeighbour.objects.values_list("upload", flat=True)) == {kept.pk}
