"""The page Govern of an area, which opens with who answers to whom, drawn and as a list."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from goldenthread.governance import posts
from goldenthread.governance.organisations import family_groups
from goldenthread.governance.representation import seat_counts, seats
from goldenthread.home.asked import asked_of
from goldenthread.home.governance_map import BESIDE_THE_LIST, GovernanceMap, governance_map
from goldenthread.home.stage_breaks import stage_breaks
from goldenthread.home.stage_counts import StageCount, StageCounts
from goldenthread.home.stage_parts import GOVERN, parts_of
from goldenthread.home.tables import govern as tables
from goldenthread.intake.pack import Pack
from goldenthread.intake.queries import area_pack
from goldenthread.thread.queries import address_of, area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def govern(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    drawn = governance_map(asked.pack, request.on)
    lines = tables.lines_table(asked, drawn.rows)
    if file := download(request, lines):
        return file
    wide = drawn.drawing(is_narrow=False)
    picture = reverse("govern-diagram", kwargs={"area_key": request.area.key})
    context = {
        "parts": parts_of(GOVERN, area_key, "govern"),
        "breaks": stage_breaks(request.area, area_thread(request.area, request.on).breaks, "Govern"),
        "counts": _counts(area_key, asked.pack, drawn),
        "reporting_lines": lines,
        "map": drawn,
        "told": drawn.told(asked.address),
        "rings": drawn.rings(),
        "without_upward": [(row, asked.address(row)) for row in drawn.without_upward],
        "picture": f"{picture}?on={request.on.isoformat()}",
        "wide": wide,
        "is_broad": wide.width > BESIDE_THE_LIST,
        "narrow": drawn.drawing(is_narrow=True),
    }
    return render(request, "home/govern.html", context)


def _counts(area_key: str, pack: Pack, drawn: GovernanceMap) -> list[StageCount]:
    """None for an area without bodies, which the page says already."""
    if not drawn.bodies:
        return []
    families = {row.key for row in family_groups(pack.rows("organisations"))}
    seated = seat_counts(seats(drawn.bodies, pack.rows("body_members"), families))["yes"]
    of = StageCounts(area_key)
    return [
        of.count(len(drawn.bodies), "body,bodies", "govern-bodies"),
        of.broken(len(drawn.without_upward), "with no line upwards", "govern", "#no-line-upwards"),
        of.count(seated, "with a seat of families", "govern-bodies", "#representation"),
        of.broken(
            len(posts.nobody_holds(pack.rows("posts"))),
            "post vacant or being recruited,posts vacant or being recruited",
            "govern-people",
        ),
        of.count(
            len(pack.rows("risks")), "risk on the register,risks on the register", "govern-duties", "#risks"
        ),
    ]


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
