"""Taking an area's records along."""

from __future__ import annotations

from typing import cast

from django.http import HttpResponse

from goldenthread.access.models import Person
from goldenthread.access.permissions import LOAD_AREAS
from goldenthread.publishing.actions import hand_out_pack
from goldenthread.web.audience import AreaRequest, in_area


@in_area(LOAD_AREAS)
def pack(request: AreaRequest, area_key: str) -> HttpResponse:
    """The area's pack as a zip of CSV files."""
    response = HttpResponse(
        hand_out_pack(request.area, by=cast(Person, request.user)), content_type="application/zip"
    )
    response["Content-Disposition"] = f'attachment; filename="{request.area.key}.zip"'
    return response
