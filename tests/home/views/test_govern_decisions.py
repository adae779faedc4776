"""The page of decisions: read, filtered and taken away."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area
from goldenthread.intake.actions import load_pack
from goldenthread.needs.actions.gaps import decide_gap, take_back_decision
from goldenthread.needs.gap import Gap
from goldenthread.project.cli import main
from tests.cast import gather, signed_in_as
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db
PAGE = "/areas/northshire/govern/decisions/"
GAP = Gap("respite", "gap", "Lack of respite", "There is no respite.", 3)


def test_decisions_are_read_filtered_and_taken_away_by_who_may_see_the_area(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Families and auditors too; others get 404, signed out sign-in; they outlive a reload of the pack."""
    cast = gather()
    folder = write(tmp_path / "pack", northshire())
    load_pack(folder, by=SYSTEM)
    area = Area.objects.get(key="northshire")
    person = cast.people["council-commissioner"]
    decide_gap(by=person, area=area, gap=GAP, decision="no action", reason='=HYPERLINK("x")')
    take_back_decision(by=person, area=area, gap="respite")
    decide_gap(by=person, area=area, gap=GAP, decision="no action", reason="A review begins.")
    load_pack(folder, by=SYSTEM)
    for role in ("parent-carer-forum", "auditor"):
        page = " ".join(signed_in_as(cast.people[role]).get(PAGE).content.decode().split())
        assert "2 decisions, of which 0 hold." in page and "A review begins." in page
        assert "What it was about says something else now, or is gone." in page
        assert "Lack of respite" in page
    reader = signed_in_as(person)
    ended = reader.get(f"{PAGE}?state=ended&kind=gaps&by=Nobody").content.decode()
    assert "No decision fits." in ended and "0 of 2 decisions" in ended
    file = reader.get(f"{PAGE}?state=ended&download=decisions").content.decode("utf-8-sig")
    (row,) = csv.DictReader(file.splitlines())
    assert (
        row["Why"].startswith("'=")
        and row["Record"] == "gaps / respite"
        and row["Holds"].startswith("until ")
    )
    assert reader.get(f"{PAGE}?download=decisions&as=xlsx").content[:2] == b"PK"
    assert signed_in_as(cast.outsider).get(PAGE).status_code == 404
    assert signed_in_as(None).get(PAGE).status_code == 302
    assert main(["decisions", "northshire"]) == 0
    printed = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [each["reason"] for each in printed] == ["A review begins.", '\'=HYPERLINK("x")']
    assert main(["decisions", "nowhere"]) == 2


def test_an_area_without_decisions_has_no_filters() -> None:
    """It says where decisions are taken."""
    page = signed_in_as(gather().people["analyst"]).get(PAGE).content.decode()
    assert "Nobody has decided anything yet." in page and "filter-kind" not in page
