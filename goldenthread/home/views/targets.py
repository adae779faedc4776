"""Targets and their dates: how far each is, which is held until somebody confirms it, and which became easier."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from goldenthread.access.models import Area, Person
from goldenthread.access.permissions import JUDGE_FIGURES
from goldenthread.access.refusal import Refused
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.readings import published_by
from goldenthread.home.stage_parts import REVIEW, parts_of
from goldenthread.home.tables.targets import Milestone, milestones_table, revised_table
from goldenthread.indicators.actions.judgements import confirm_target
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.forms import ConfirmTargetForm
from goldenthread.indicators.milestones import Revised, revised, targets_of
from goldenthread.indicators.models import TargetConfirmation
from goldenthread.indicators.queries import figures
from goldenthread.indicators.queries.judgements import confirmations
from goldenthread.indicators.report import area_lines
from goldenthread.indicators.standing import Target, standing
from goldenthread.intake.queries.changes import changes_of_sheet
from goldenthread.methods.compare import Direction
from goldenthread.methods.figure import Figure
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download


@in_area()
def review_targets(request: AreaRequest, area_key: str) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    said = confirmations(request.area)
    found = _milestones(request, asked, said)
    changed = _revised(request.area, [each.target for each in found])
    table = milestones_table(
        asked, found, lambda target: reverse("review-target", args=[area_key, target.key]), changed
    )
    revisions = revised_table(changed, _titles(asked))
    if file := download(request, table, revisions):
        return file
    context = {
        "parts": parts_of(REVIEW, area_key, "review-targets"),
        "table": table,
        "held": [each for each in found if each.standing.word == "held"],
        "easier": [each for each in changed if each.is_easier],
        "revisions": revisions,
        "may": JUDGE_FIGURES in request.permissions,
    }
    return render(request, "home/review_targets.html", context)


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def review_target(request: AreaRequest, area_key: str, target_key: str) -> HttpResponse:
    """One target: where it stands, and, where it is held, the form with which somebody confirms it."""
    asked = asked_of(request.area, request.on)
    said = confirmations(request.area)
    found = next((each for each in _milestones(request, asked, said) if each.target.key == target_key), None)
    if found is None:
        raise Http404
    is_held = found.standing.word == "held"
    may = JUDGE_FIGURES in request.permissions and is_held
    if request.method != "POST":
        return _page(request, asked, found, said, ConfirmTargetForm() if may else None)
    if not may:
        raise Http404
    form = ConfirmTargetForm(request.POST)
    if not form.is_valid():
        return _page(request, asked, found, said, form)
    try:
        confirm_target(
            by=cast(Person, request.user),
            area=request.area,
            target=target_key,
            said=found.target.said,
            **form.cleaned_data,
        )
    except Refused as refused:
        return _page(request, asked, found, said, form, refused)
    messages.success(
        request, "Confirmed, with your reason. If the pack changes the target, it is held again."
    )
    return redirect("review-target", area_key=area_key, target_key=target_key)


def _page(
    request: AreaRequest,
    asked: Asked,
    found: Milestone,
    said: list[TargetConfirmation],
    form: ConfirmTargetForm | None,
    refused: Refused | None = None,
) -> HttpResponse:
    record = asked.pack.record("targets", found.target.key)
    context = {
        "found": found,
        "record": record,
        "address": asked.address(record) if record else "",
        "confirmations": [each for each in said if each.target == found.target.key],
        "said_now": found.target.said,
        "changes": [each for each in _revised(request.area, [found.target]) if each.key == found.target.key],
        "form": form,
        "wrong": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "home/review_target.html", context, status=409 if refused else 200)


def _milestones(request: AreaRequest, asked: Asked, said: list[TargetConfirmation]) -> list[Milestone]:
    """Every target of the pack against the readings of its indicator on the day."""
    targets = targets_of(asked.pack, {(each.target, each.said) for each in said})
    readings = _readings(request, asked, list(targets))
    return [
        Milestone(
            target=target,
            title=title,
            indicator_href=reverse("indicator", args=[request.area.key, key]),
            standing=standing(found, target, direction, request.on),
        )
        for key, each in targets.items()
        for title, direction, found in (readings.get(key, (key, "neither", ())),)
        for target in each
    ]


def _readings(
    request: AreaRequest, asked: Asked, keys: list[str]
) -> dict[str, tuple[str, Direction, tuple[Figure, ...]]]:
    found = {
        line.key: (line.title, line.direction, line.readings) for line in area_lines(asked.pack, request.on)
    }
    named = [key for key in keys if key in declared()]
    if named and request.area.place_code:
        read = figures(
            indicator=named, place=request.area.place_code, as_at=published_by(request.area, request.on)
        )
        for key in named:
            ours = declared()[key]
            found[key] = (ours.title, ours.direction, tuple(each for each in read if each.indicator == key))
    return found


def _revised(area: Area, targets: list[Target]) -> list[Revised]:
    now = {each.key: each for each in targets}
    found = [
        each
        for load in changes_of_sheet(area, "targets")
        for each in revised(load.changes, load.at, load.by, now)
    ]
    return sorted(found, key=lambda each: each.at, reverse=True)


def _titles(asked: Asked) -> Callable[[str], str]:
    def title(key: str) -> str:
        return declared()[key].title if key in declared() else asked.pack.title("area_indicators", key)

    return title
