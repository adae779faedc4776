"""What a load changed is kept inside the act that loads."""

from pathlib import Path

import pytest
from django.utils import timezone

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import PackRefused, load_pack
from goldenthread.intake.models import PackRowChange
from goldenthread.intake.queries.changes import loads_of_row, loads_since, pack_before
from tests.intake.packs import northshire, write

pytestmark = pytest.mark.django_db


def test_a_first_load_changes_nothing_and_the_next_keeps_each_row(tmp_path: Path) -> None:
    """Each later load keeps the rows that it added, changed or removed, with old and new text."""
    began = timezone.now()
    area = load_pack(write(tmp_path / "1", northshire()), by=SYSTEM).area
    assert not PackRowChange.objects.exists()
    between = timezone.now()
    tables = northshire()
    old, tables["services"][1]["name"] = tables["services"][1]["name"], "Short breaks for families"
    key = tables["services"][1]["key"]
    load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    first, second = loads_since(area, began)
    assert (first.first, first.changes, second.first) == (True, (), False)
    assert [(each.node, dict(each.fields)) for each in second.changes] == [
        (("services", key), {"name": (old, "Short breaks for families")})
    ]
    assert loads_since(area, timezone.now()) == []
    assert [load.changes for load in loads_of_row(area, "services", key)] == [second.changes]
    before = pack_before(area, loads_since(area, between))
    assert before is not None
    assert before.title("services", key) == old
    assert pack_before(area, loads_since(area, began)) is None


def test_a_refused_pack_leaves_no_changes(tmp_path: Path) -> None:
    """What is refused changed nothing, and nothing of it is kept."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["services"][1]["name"] = ""
    with pytest.raises(PackRefused):
        load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    assert not PackRowChange.objects.exists()
