"""Handing out an area's pack."""

import io
import zipfile

import pytest

from goldenthread.access.models import AuditEvent
from goldenthread.publishing.actions import hand_out_pack
from tests.durham import PACK, durham, person_of

pytestmark = pytest.mark.django_db


def test_the_pack_is_the_folder_that_it_was_loaded_from_and_the_trail_says_who_took_it() -> None:
    """Byte for byte, with one event in the audit trail."""
    area = durham()
    person = person_of(area, "administrator")
    content = hand_out_pack(area, by=person)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        taken = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    assert taken == {path.name: path.read_bytes() for path in PACK.glob("*.csv")}
    event = AuditEvent.objects.order_by("-id")[0]
    assert (event.action, event.area_key, event.actor_id) == ("export-area", "county-durham", person.actor_id)
