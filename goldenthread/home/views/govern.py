"""The page Govern of an area, and its diagram: who answers to whom, posts, duties, risks and seats of families."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.governance import posts
from goldenthread.governance.organisations import changes, family_groups
from goldenthread.governance.representation import YES, seat_counts, seats
from goldenthread.governance.risks import register
from goldenthread.home.asked import asked_of
from goldenthread.home.governance_map import BESIDE_THE_LIST, governance_map
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.tables import govern as tables
from goldenthread.intake.queries import area_pack
from goldenthread.thread.queries import address_of, area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    pack = asked.pack
    drawn = governance_map(pack, request.on)
    families = {row.key for row in family_groups(pack.rows("organisations"))}
    found_seats = seats(drawn.bodies, pack.rows("body_members"), families)
    counts = seat_counts(found_seats)
    duties, all_posts = pack.rows("duties"), pack.rows("posts")
    found = {
        "bodies": tables.bodies_table(asked, drawn.bodies, drawn.rows, found_seats),
        "reporting_lines": tables.lines_table(asked, drawn.rows),
        "organisations": tables.changes_table(asked, changes(pack)),
        "posts": tables.posts_table(asked, all_posts),
        "duties": tables.duties_table(asked, duties),
        "risks": tables.risks_table(asked, register(pack.rows("risks"), request.on)),
        "schedules": tables.schedules_table(asked, pack.rows("report_schedules")),
    }
    if file := download(request, *found.values()):
        return file
    wide = drawn.drawing(is_narrow=False)
    picture = reverse("govern-diagram", kwargs={"area_key": request.area.key})
    context = {
        **found,
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Govern"),
        "map": drawn,
        "told": drawn.told(asked.address),
        "rings": drawn.rings(),
        "without_upward": [(row, asked.address(row)) for row in drawn.without_upward],
        "picture": f"{picture}?on={request.on.isoformat()}",
        "wide": wide,
        "is_broad": wide.width > BESIDE_THE_LIST,
        "narrow": drawn.drawing(is_narrow=True),
        "coverage": tables.coverage_sentences(duties),
        "vacant": len(posts.nobody_holds(all_posts)),
        "all_posts": len(all_posts),
        "seat_counts": counts,
        "without_seat": [(seat, asked.address(seat.body)) for seat in found_seats if seat.seat != YES],
    }
    return render(request, "home/govern.html", context)


@in_area()
def diagram(request: AreaRequest, area_key: str) -> HttpResponse:
    """The bodies and their lines as a picture; `?size=narrow` for a phone."""
    drawn = governance_map(area_pack(request.area), request.on)
    drawing = drawn.drawing(is_narrow=request.GET.get("size") == "narrow")
    context = {
        "drawing": drawing,
        "boxes": [(box, address_of(request.area, ("bodies", box.key))) for box in drawing.boxes],
        "title": f"Bodies and their lines, {request.area.name}",
        "sentence": drawn.sentence(),
    }
    response = render(request, "home/govern_diagram.svg", context, content_type="image/svg+xml")
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
