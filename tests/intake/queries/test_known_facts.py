"""Where a pack contradicts what the store knows."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack
from goldenthread.intake.queries.known_facts import contradictions
from tests.intake.packs import northshire, read, write

pytestmark = pytest.mark.django_db


def test_a_pack_does_not_contradict_its_own_earlier_load(tmp_path: Path) -> None:
    """Loading the same area again is no contradiction, whatever it changes of its own."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["organisations"][0]["name"] = "Northshire Council"
    assert contradictions(read(write(tmp_path / "2", tables)).rows) == []


def test_another_code_for_a_known_area_is_a_contradiction(tmp_path: Path) -> None:
    """The problem stands at the authority code, with the code that is known."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["area"][0]["place_code"] = "998"
    found = contradictions(read(write(tmp_path / "2", tables)).rows)
    assert [(problem.sheet, problem.row, problem.column) for problem in found] == [("area", 2, "place_code")]
    assert "authority code 999" in found[0].message
