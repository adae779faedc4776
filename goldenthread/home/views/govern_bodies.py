"""The bodies of an area, who chairs them and meets there, and on which families have a seat."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.governance.organisations import family_groups
from goldenthread.governance.representation import YES, seat_counts, seats
from goldenthread.home.asked import asked_of
from goldenthread.home.governance_map import governance_map
from goldenthread.home.stage_parts import GOVERN, parts_of
from goldenthread.home.tables import govern as tables
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern_bodies(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    drawn = governance_map(asked.pack, request.on)
    families = {row.key for row in family_groups(asked.pack.rows("organisations"))}
    found = seats(drawn.bodies, asked.pack.rows("body_members"), families)
    table = tables.bodies_table(asked, drawn.bodies, drawn.rows, found)
    if file := download(request, table):
        return file
    context = {
        "parts": parts_of(GOVERN, area_key, "govern-bodies"),
        "bodies": table,
        "map": drawn,
        "seat_counts": seat_counts(found),
        "without_seat": [(seat, asked.address(seat.body)) for seat in found if seat.seat != YES],
    }
    return render(request, "home/govern_bodies.html", context)
