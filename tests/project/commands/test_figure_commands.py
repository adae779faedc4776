"""Importing a release and asking for its figures, as an analyst does at the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from goldenthread.intake.models import Upload
from goldenthread.project.cli import main
from tests.cast import gather
from tests.durham import durham
from tests.indicators.made_release import (
    ALL_PLANS,
    DURHAM,
    ENGLAND,
    IN_2024,
    JANUARY_2025,
    row_of,
    write_table,
)

pytestmark = pytest.mark.django_db
KEYS = {
    "indicator", "title", "place", "place_name", "period", "breakdown", "value", "low", "high", "numerator",
    "denominator", "statistic", "unit", "population", "availability", "finality", "accumulation", "origin", "source",
    "release", "as_at", "also_published", "warnings", "interval", "disclosure_policy", "disclosure_policy_version",
}  # fmt: skip


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """Durham and England in January 2025, and Durham's requests of 2024."""
    folder = tmp_path / "release"
    write_table(
        folder,
        "caseload.csv",
        [
            row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390, mainstream_total=1955),
            row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans=638745),
        ],
    )
    all_requests = "All requests for EHC needs assessments"
    write_table(
        folder,
        "requests.csv",
        [
            row_of(
                DURHAM,
                IN_2024,
                breakdown_topic=all_requests,
                breakdown=all_requests,
                requests_received_in_year=1009,
            )
        ],
    )
    return folder


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    capsys.readouterr()
    assert run(*arguments, "--json") == 0
    return json.loads(capsys.readouterr().out)


def test_import_and_figures(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Imported and accepted; the figure is an object with every state, whole numbers whole, the total's parts empty."""
    assert run("import", "dfe-ehc-plans", release) == 0
    assert "Release 2025 accepted: 3 rows" in (said := capsys.readouterr().err)
    assert "1 places" not in said
    (figure,) = printed(capsys, "figures", "--place", "840", "--indicator", "ehc-plans")
    assert set(figure) == KEYS
    assert figure["value"] == 5390
    assert figure["breakdown"] == {}
    assert (figure["period"], figure["place_name"], figure["as_at"]) == (
        "2025-01",
        "County Durham",
        "2025-01-31",
    )
    (part,) = [
        f
        for f in printed(
            capsys, "figures", "--place", "840", "--indicator", "ehc-plans", "--breakdown", "placement"
        )
        if f["value"] is not None
    ]
    assert part["breakdown"] == {"placement": "mainstream"}


def test_what_was_previewed_can_be_accepted(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same file without --preview accepts what was read, instead of refusing it as here already."""
    assert run("import", "dfe-ehc-plans", release, "--preview") == 0
    assert run("import", "dfe-ehc-plans", release) == 0
    assert "Release 2025 accepted: 3 rows" in capsys.readouterr().err
    assert Upload.objects.get().state == "accepted"


@pytest.mark.parametrize("period", ["2025", "2025-01", "January 2025", "202425"])
def test_one_stock_many_spellings(release: Path, capsys: pytest.CaptureFixture[str], period: str) -> None:
    """Whatever label a file prints, January 2025 is one instant."""
    run("import", "dfe-ehc-plans", release)
    (figure,) = printed(capsys, "figures", "--place", "840", "--indicator", "ehc-plans", "--period", period)
    assert figure["value"] == 5390


def test_a_flow_by_its_year(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Requests of 2024, over the whole period."""
    run("import", "dfe-ehc-plans", release)
    (figure,) = printed(
        capsys, "figures", "--place", "840", "--indicator", "ehc-requests", "--period", "2024"
    )
    assert (figure["value"], figure["period"], figure["accumulation"]) == (1009, "2024", "period")
    refused = printed(capsys, "figures", "--place", "840", "--indicator", "ehc-requests-refused")
    assert (refused[0]["value"], refused[0]["availability"]) == (None, "unavailable")


def test_by_area(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An area stands for its authority."""
    durham()
    run("import", "dfe-ehc-plans", release)
    (figure,) = printed(capsys, "figures", "--area", "county-durham", "--indicator", "ehc-plans")
    assert figure["place"] == "840"


def test_a_table_in_words(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json it is a table, with words for the parts."""
    run("import", "dfe-ehc-plans", release)
    capsys.readouterr()
    assert run("figures", "--place", "840", "--indicator", "ehc-plans", "--breakdown", "placement") == 0
    shown = capsys.readouterr().out
    assert "Mainstream school" in shown
    assert "1,955" in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("figures", "--place", "000"),
        ("figures", "--area", "atlantis"),
        ("figures", "--place", "840", "--indicator", "nothing"),
        ("figures", "--place", "840", "--period", "yesterday"),
        ("figures", "--place", "840", "--breakdown", "colour"),
        ("import", "nothing", "."),
        ("import", "dfe-ehc-plans", "/nowhere"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Not done is status 2, with words on standard error and nothing on standard output."""
    assert run(*arguments) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "There is no" in output.err or "is not a period" in output.err


def test_nothing_found(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Done, and nothing there: an empty list, status 1, and what to do."""
    assert run("figures", "--place", "840", "--indicator", "ehc-plans", "--json") == 1
    output = capsys.readouterr()
    assert json.loads(output.out) == []
    assert "imported" in output.err


def test_problems_are_listed_and_the_rest_accepted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An undeclared marker is a problem by row and never zero: status 1, the good row is in."""
    good = row_of(DURHAM, JANUARY_2025, ALL_PLANS, ehcplans=5390)
    bad = row_of(ENGLAND, JANUARY_2025, ALL_PLANS, ehcplans="-")
    assert run("import", "dfe-ehc-plans", write_table(tmp_path, "caseload.csv", [good, bad])) == 1
    assert "Problem: caseload.csv, row 3, column ehcplans (“-”)" in capsys.readouterr().err
    assert run("figures", "--place", "E92000001", "--indicator", "ehc-plans") == 1
    assert run("figures", "--place", "840", "--indicator", "ehc-plans") == 0


def test_an_unknown_layout_is_not_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Refused with the columns named, status 2, nothing in the store."""
    path = write_table(tmp_path, "caseload.csv", [], header=["time_period", "old_la_code", "surprise"])
    assert run("import", "dfe-ehc-plans", path) == 2
    assert "surprise" in capsys.readouterr().err
    assert run("figures", "--place", "840", "--indicator", "ehc-plans") == 1


def test_the_same_file_again(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Importing the same bytes again changes nothing and says so."""
    run("import", "dfe-ehc-plans", release)
    capsys.readouterr()
    assert run("import", "dfe-ehc-plans", release) == 0
    assert "here already" in capsys.readouterr().err
    assert Upload.objects.count() == 1


def test_the_release_that_is_named(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file says which release it is of; another one than is named is not done, also where it is here already."""
    assert run("import", "dfe-ehc-plans", release, "--release", "2022") == 2
    assert "of the release 2025, not of 2022" in capsys.readouterr().err
    assert run("import", "dfe-ehc-plans", release, "--release", "2025") == 0
    assert run("import", "dfe-ehc-plans", release, "--release", "2022") == 2
    assert run("import", "dfe-ehc-plans", release, "--release", "2025") == 0


def test_preview_accepts_nothing(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--preview reads and checks; nobody sees a figure."""
    said = printed(capsys, "import", "dfe-ehc-plans", release, "--preview")
    assert (said["state"], said["rows"], said["problems"]) == ("previewed", 3, 0)
    assert run("figures", "--place", "840", "--indicator", "ehc-plans") == 1


def test_places(capsys: pytest.CaptureFixture[str]) -> None:
    """Every place with its region; on a day, those that stood then."""
    found = printed(capsys, "places")
    durham_place = next(place for place in found if place["code"] == "840")
    assert (durham_place["name"], durham_place["region"]) == ("County Durham", "E12000001")
    codes = {place["code"] for place in printed(capsys, "places", "--on", "2025-01-01")}
    assert "942" in codes
    assert "909" not in codes
    assert run("places") == 0
    assert "Northumberland" in capsys.readouterr().out


def test_indicators(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ours with what they mean, the release's own under its titles."""
    run("import", "dfe-ehc-plans", release)
    found = {each["indicator"]: each for each in printed(capsys, "indicators")}
    assert found["plans-in-20-weeks"]["declared"]
    assert "exception" in found["plans-in-20-weeks"]["definition"]
    assert not found["dfe-ehc-plans.requests.requests_rya"]["declared"]
    ours = printed(capsys, "indicators", "--declared")
    assert all(each["declared"] for each in ours)
    assert run("indicators") == 0
    assert "ehc-plans-per-1000" in capsys.readouterr().out


def test_background_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """Reading an upload that is not there is not done; a sweep with nothing to do is done."""
    assert run("read-upload", 0) == 2
    assert run("sweep-uploads") == 0
    assert (
        "0 interrupted uploads, 0 figures that nobody sees and 0 old files: cleared"
        in capsys.readouterr().err
    )


def test_an_areas_own_series_are_imported_for_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --area, and only where the area is known; published statistics take none. Small numbers stay hidden."""
    gather()
    path = tmp_path / "own.csv"
    path.write_text(
        "indicator,month,statistic,unit,value\nReferrals,2025-04,count,children,3\nReferrals,2025-05,count,children,23\n",
        encoding="utf-8",
    )
    assert run("import", "own-series", path) != 0
    assert "--area" in capsys.readouterr().err
    assert run("import", "own-series", path, "--area", "no-such-area") != 0
    assert run("import", "lait", path, "--area", "northshire") != 0
    assert run("import", "own-series", path, "--area", "northshire") == 0
    found = printed(capsys, "figures", "--area", "northshire", "--indicator", "own-999-referrals")
    assert [(each["value"], each["availability"]) for each in found] == [(None, "low"), (25, "known")]
    assert {each["disclosure_policy"] for each in found} == {"nhs_star7_round5"}
    assert run("figures", "--area", "northshire", "--indicator", "own-999-referrals") == 0
    assert "Disclosure policy: nhs_star7_round5, version 1." in capsys.readouterr().err
