"""You said, we did: each comment beside what was answered and done about it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.heard import heard
from goldenthread.home.stage_parts import INVOLVE, parts_of
from goldenthread.thread.queries import area_thread
from goldenthread.voice.you_said import Said
from goldenthread.web.audience import AreaRequest, in_area


@in_area()
def involve_you_said(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    found = heard(asked, area_thread(request.area, request.on))
    context = {
        "parts": parts_of(INVOLVE, area_key, "involve-you-said"),
        "answers": found.counts,
        "answered": [_answered(asked, each) for each in found.with_something],
    }
    return render(request, "home/involve_you_said.html", context)


def _answered(asked: Asked, said: Said) -> dict[str, Any]:
    return {
        "comment": said.comment,
        "href": asked.address(said.comment),
        "responses": said.responses,
        "deeds": [(deed, asked.address(deed)) for deed in said.deeds],
    }
