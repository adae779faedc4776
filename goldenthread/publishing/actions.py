"""Handing out what the area holds, with a line in the audit trail."""

from __future__ import annotations

import hashlib

from goldenthread.access.actions import act
from goldenthread.access.actor import Actor
from goldenthread.access.models import Area
from goldenthread.intake.pack_writing import write_pack
from goldenthread.intake.queries import area_pack
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
