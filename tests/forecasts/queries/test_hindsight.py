"""People aged 0 to 17 by year, as published counts and rates imply."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.forecasts.queries.hindsight import people_by_hindsight
from goldenthread.intake.actions import accept_upload, read_upload, receive_path

DURHAM = """Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
CPP_Total_NumRef,,2024,Durham,4668,840,North East
"CPP_Total_Rateper10,000",,2024,Durham,466.9,840,North East
CPP_Total_NumRef,,2025,Durham,5378,840,North East
"CPP_Total_Rateper10,000",,2025,Durham,-,840,North East
"""
"""Rows of the Local Authority Interactive Tool of April 2026; the last one's value is taken out."""


@pytest.mark.django_db
def test_people_are_referrals_by_their_rate(tmp_path: Path) -> None:
    """4,668 referrals at 466.9 for each 10,000 are of 99,979 people; a year without a rate has none."""
    file = tmp_path / "lait.csv"
    file.write_text(DURHAM, encoding="utf-8")
    upload = read_upload(by=SYSTEM, upload=receive_path(by=SYSTEM, format_key="lait", path=file), path=file)
    assert not upload.problem_count, upload.refusal
    accept_upload(by=SYSTEM, upload=upload)
    people = people_by_hindsight()
    assert {place: {year: round(n) for year, n in years.items()} for place, years in people.items()} == {
        "840": {2024: 99979}
    }


@pytest.mark.django_db
def test_without_the_release_nobody_is_known() -> None:
    """Nothing is made up."""
    assert people_by_hindsight() == {}
