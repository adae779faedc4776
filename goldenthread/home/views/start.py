"""The first page: the areas that the person may see, the one area there is, or the NHS board for which they act."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate

from goldenthread.access.queries import acts_for_boards_alone, areas_for, boards_of
from goldenthread.web.audience import signed_in


@signed_in
def start(request: HttpRequest) -> HttpResponse:
    """One area opens at once, as does the board of somebody who acts for it alone; several are listed; none is said."""
    today = localdate()
    areas, boards = list(areas_for(request.user, today)), list(boards_of(request.user, today))
    if len(areas) == 1:
        return redirect("area-home", area_key=areas[0].key)
    if areas and len(boards) == 1 and acts_for_boards_alone(request.user, today):
        return redirect("nhs-board", board_key=boards[0].key)
    return render(request, "home/start.html", {"areas": areas, "boards": boards})
