"""Packs that wait: whose they are, and who may load them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from goldenthread.access.actor import SYSTEM
from goldenthread.intake.actions import load_pack, read_sent, receive_pack
from goldenthread.intake.models import PackCopy, PackLoad
from goldenthread.intake.pack_zip import zipped
from goldenthread.intake.queries.sent_packs import (
    area_key_of,
    copy_of,
    load_or_none,
    loads_with_copies,
    may_load,
    sent_pack_or_none,
    sent_packs_of,
)
from tests.cast import gather
from tests.intake.packs import files, northshire, write

pytestmark = pytest.mark.django_db
ON = date(2026, 11, 2)


def test_a_pack_is_for_who_sent_it(tmp_path: Path) -> None:
    """Another administrator does not find it."""
    cast = gather()
    sent = receive_pack(
        by=cast.people["administrator"],
        file_name="pack.zip",
        content=zipped(files(write(tmp_path, northshire()))),
        now=datetime(2026, 11, 2, tzinfo=UTC),
    )
    assert list(sent_packs_of(cast.people["administrator"])) == [sent]
    assert sent_pack_or_none(cast.people["administrator"], sent.pk) == sent
    assert sent_pack_or_none(cast.everywhere, sent.pk) is None
    assert area_key_of(read_sent(sent)) == "northshire"


def test_who_may_load() -> None:
    """An area that is there: its own administrators; a new one: any administrator; nobody else."""
    cast = gather()
    assert may_load(cast.people["administrator"], "northshire", ON)
    assert not may_load(cast.outsider, "northshire", ON)
    assert may_load(cast.everywhere, "northshire", ON)
    assert may_load(cast.outsider, "brand-new", ON)
    assert not may_load(cast.people["analyst"], "brand-new", ON)


def test_loads_and_their_files(tmp_path: Path) -> None:
    """The newest first; those of another area are not found."""
    folder = write(tmp_path, northshire())
    load_pack(folder, by=SYSTEM)
    area = load_pack(folder, by=SYSTEM).area
    newest, oldest = PackLoad.objects.order_by("-id")
    PackCopy.objects.filter(load=oldest).delete()
    assert loads_with_copies(area) == [(newest, True), (oldest, False)]
    assert copy_of(newest) is not None
    assert copy_of(oldest) is None
    assert load_or_none(area, newest.pk) == newest
    assert load_or_none(area, 0) is None
