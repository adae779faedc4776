"""What a format may know of the area whose own file it reads."""

from __future__ import annotations

from django.utils.timezone import localdate

from goldenthread.intake.models import Upload
from goldenthread.intake.queries.pack_rows import area_pack
from goldenthread.intake.sending_area import SendingArea


def sending_area(upload: Upload) -> SendingArea | None:
    """None for published statistics, which are nobody's own."""
    area = upload.area
    if area is None:
        return None
    return SendingArea(area.key, area.name, area.place_code, area_pack(area), localdate())
