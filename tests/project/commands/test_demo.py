"""What the demonstration loads."""

from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Organisation
from goldenthread.intake.actions import load_pack
from goldenthread.intake.models import PackLoad
from goldenthread.project.commands.demo import load_areas
from tests.intake.packs import Tables, northshire, southmere, write

pytestmark = pytest.mark.django_db


def coded(tables: Tables) -> Tables:
    for row in tables["organisations"]:
        if row["key"] == "northshire-ccg":
            row["code"] = "99A"
    return tables


def loads() -> list[str]:
    return list(PackLoad.objects.order_by("id").values_list("area__key", flat=True))


def test_packs_that_share_a_changed_fact_are_loaded_together(tmp_path: Path) -> None:
    """A store of an earlier version takes a code that every pack gives now; what is loaded is not loaded again."""
    for tables in (northshire(), southmere()):
        write(tmp_path / tables["area"][0]["key"], tables)
    load_areas(tmp_path)
    assert loads() == ["northshire", "southmere"]
    for tables in (northshire(), southmere()):
        write(tmp_path / tables["area"][0]["key"], coded(tables))
    load_areas(tmp_path)
    load_areas(tmp_path)
    assert loads() == ["northshire", "southmere"] * 2
    assert Organisation.objects.get(key="northshire-ccg").code == "99A"


def test_an_area_of_somebodys_own_does_not_stop_the_demonstration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pack that contradicts it stays as it was, and the reason is said; the others are loaded."""
    own = southmere()
    own["area"][0] |= {"key": "eastvale", "name": "Eastvale", "place_code": "997"}
    load_pack(write(tmp_path / "own", own), by=SYSTEM)
    packs = tmp_path / "packs"
    other = southmere()
    other["organisations"] = [{"key": "other", "name": "Other", "kind": "other"}]
    write(packs / "northshire", coded(northshire()))
    write(packs / "southmere", other)
    load_areas(packs)
    assert loads() == ["eastvale", "southmere"]
    said = capsys.readouterr().err
    assert "The area pack northshire was not loaded" in said
    assert "but “not stated” in Eastvale." in said
