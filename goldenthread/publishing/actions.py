"""Handing out what the area holds, and remembering who has seen what changed, with a line in the audit trail."""

from __future__ import annotations

import hashlib
from datetime import datetime

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area, Person
from goldenthread.intake.pack_writing import write_pack
from goldenthread.intake.queries import area_pack
from goldenthread.publishing.models import LastLook
from goldenthread.publishing.zipped import zipped


def hand_out_pack(area: Area, *, by: Actor) -> bytes:
    """The area's pack as one zip: the folder that `goldenthread load-area` reads. The same records, the same bytes."""
    files = write_pack(area_pack(area))
    with act(
        by=by,
        action="export-area",
        area=area,
        subject=("area", area.key),
        detail={"files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}},
    ):
        return zipped(area.key, files)


def mark_as_seen(*, by: Person, area: Area, at: datetime) -> None:
    """What changed in the area until that moment is no longer new to this person. It never goes back."""
    with act(by=by, action="mark-as-seen", area=area, subject=("person", by.actor_id)):
        look, is_new = LastLook.objects.get_or_create(person=by, area=area, defaults={"at": at})
        if not is_new and look.at < at:
            look.at = at
            look.save(update_fields=["at"])
