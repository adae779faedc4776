"""Gaps: needs set against the services that there are, what is missing or doubled, and who decided what about it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from goldenthread.access.models import Person
from goldenthread.access.permissions import DECIDE_GAPS
from goldenthread.access.refusal import Refused
from goldenthread.home.asked import asked_of
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables import understand_gaps as tables
from goldenthread.indicators.dimension import NEEDS
from goldenthread.needs.actions.gaps import decide_gap, take_back_decision
from goldenthread.needs.forms import DecideForm
from goldenthread.needs.gap import DECISIONS, KINDS, NO_ACTION, SHEET_OF, TIMES, Gap
from goldenthread.needs.gap_matrix import ACROSS, matrix
from goldenthread.needs.live import sharing_figures
from goldenthread.needs.queries import earlier_decisions, gap_address
from goldenthread.needs.service_reach import TIERS, ServiceMap
from goldenthread.thread.gaps import area_gaps
from goldenthread.thread.queries import AreaThread, area_thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

CHANGED = Refused(
    "Since you opened this page the gap says something else, or somebody has decided. Read it as it is now, and decide "
    "again if you still want to."
)
STATES = ("undecided", "answered in the documents", *DECISIONS)


@in_area()
def understand_gaps(request: AreaRequest, area_key: str) -> HttpResponse:
    asked, known = asked_of(request.area, request.on), area_thread(request.area, request.on)
    gaps = area_gaps(known.facts, known.thread)
    services = ServiceMap.of(known.facts.records)
    wanted = {
        name: request.GET.get(name, "") for name in ("need", "kind", "tier", "place", "age", "time", "state")
    }
    shown = [gap for gap in gaps if _fits(gap, wanted)]
    across = request.GET.get("across", "")
    across = across if across in _offered_across(services) else "tier"
    found = (
        tables.gap_list_table(asked, shown, lambda gap: gap_address(request.area, gap.key)),
        tables.matrix_table(
            asked, matrix(services, gaps, known.facts.children, across), known.facts.children_on, across
        ),
    )
    if file := download(request, *found):
        return file
    states = Counter(gap.state for gap in gaps)
    context = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-gaps"),
        "gaps": found[0],
        "matrix": found[1],
        "filters": _filters(gaps, services, wanted),
        "is_filtered": any(wanted.values()),
        "across": _across_params(services, across),
        "shown": len(shown),
        "all": len(gaps),
        "undecided": states["undecided"],
        "decided": states["decided"],
        "answered": states["answered in the documents"],
        "services": len(services.services),
        "general": len(services.general),
        "no_tier": sum(each.tier not in TIERS for each in services.services),
        "no_ages": sum(not each.has_ages for each in services.services),
        "no_access": sum(not each.access_key for each in services.services),
    }
    return render(request, "home/understand_gaps.html", context)


@in_area()
@require_http_methods(["GET", "HEAD", "POST"])
def understand_gap(request: AreaRequest, area_key: str, gap_key: str) -> HttpResponse:
    """One gap with its evidence; who may, decides here."""
    known = area_thread(request.area, request.on)
    gap = _gap_or_404(known, gap_key)
    may = DECIDE_GAPS in request.permissions
    if request.method != "POST":
        return _page(request, known, gap, _form(known) if may else None)
    if not may:
        raise Http404
    form = _form(known, request.POST)
    if not form.is_valid():
        return _page(request, known, gap, form)
    if request.POST.get("seen", _seen(gap)) != _seen(gap):
        return _page(request, known, gap, form, CHANGED)
    cells = form.cleaned_data
    try:
        decide_gap(
            by=cast(Person, request.user),
            area=request.area,
            gap=gap,
            decision=cells["decision"],
            answer=form.answer,
            reason=cells["reason"],
            severity=cells["severity"],
        )
    except Refused as refused:
        return _page(request, known, gap, form, refused)
    messages.success(request, "The decision is recorded. It stays when the area's pack is loaded again.")
    return redirect("understand-gap", area_key=area_key, gap_key=gap_key)


@in_area(permission=DECIDE_GAPS)
@require_POST
def take_back(request: AreaRequest, area_key: str, gap_key: str) -> HttpResponse:
    """The gap is undecided again; the decision is kept below it."""
    try:
        take_back_decision(by=cast(Person, request.user), area=request.area, gap=gap_key)
    except Refused as refused:
        known = area_thread(request.area, request.on)
        return _page(request, known, _gap_or_404(known, gap_key), _form(known), refused)
    messages.success(request, "The decision is taken back, and kept below.")
    return redirect("understand-gap", area_key=area_key, gap_key=gap_key)


def _page(
    request: AreaRequest, known: AreaThread, gap: Gap, form: DecideForm | None, refused: Refused | None = None
) -> HttpResponse:
    asked = asked_of(request.area, request.on)
    held = gap.decided
    answer = asked.pack.record(SHEET_OF[held.decision], held.answer) if held and held.answer else None
    answered = [row for node in gap.answered if (row := asked.pack.record(*node)) is not None]
    row = asked.pack.record("gaps", gap.key) if gap.recorded else None
    findings = sharing_figures(row, asked.pack.rows("findings")) if row is not None else []
    context = {
        "gap": gap,
        "seen": _seen(gap),
        "kind": KINDS.get(gap.kind, gap.kind),
        "about": tables.about(asked, gap),
        "where_and_when": tables.where_and_when(gap),
        "row": row,
        "findings": [
            (each.title, reverse("intake:record", args=[request.area.key, "findings", each.key]))
            for each in findings
        ],
        "record": reverse("intake:record", args=[request.area.key, "gaps", gap.key]) if gap.recorded else "",
        "evidence": [
            (each.words, asked.address(row) if (row := asked.pack.record(each.sheet, each.key)) else "")
            for each in gap.evidence
        ],
        "answer": (answer.title, asked.address(answer)) if answer is not None else None,
        "answered": [(row.title, asked.address(row)) for row in answered],
        "promised": [
            (each.title, asked.address(each))
            for sheet in ("commitments", "actions")
            for each in asked.pack.rows(sheet)
            if set(each.refs("services")) & set(gap.services) and each.node not in gap.answered
        ],
        "no_action": held is not None and held.decision == NO_ACTION,
        "earlier": earlier_decisions(request.area, gap.key),
        "form": form,
        "wrong": refused or (form if form is not None and form.errors else None),
    }
    return render(request, "home/understand_gap.html", context, status=409 if refused else 200)


def _seen(gap: Gap) -> str:
    """What the reader had before them: other words of the gap, or another decision, make it another."""
    return hashlib.sha256(f"{gap.said}{gap.decided}".encode()).hexdigest()[:16]


def _gap_or_404(known: AreaThread, key: str) -> Gap:
    for gap in area_gaps(known.facts, known.thread):
        if gap.key == key:
            return gap
    raise Http404


def _form(known: AreaThread, sent: Any = None) -> DecideForm:
    def offered(sheet: str) -> list[tuple[str, str]]:
        return [(row.key, _short(row.title)) for row in known.facts.of(sheet)]

    return DecideForm(sent, actions=offered("actions"), priorities=offered("priorities"))


def _short(title: str) -> str:
    return title if len(title) <= 110 else f"{title[:107].rsplit(' ', 1)[0]} …"


def _fits(gap: Gap, wanted: dict[str, str]) -> bool:
    state = gap.decided.decision if gap.decided is not None else gap.state
    age = wanted["age"]
    return (
        (not wanted["need"] or wanted["need"] in gap.needs)
        and (not wanted["kind"] or wanted["kind"] == gap.kind)
        and (not wanted["tier"] or wanted["tier"] in gap.tiers)
        and (not wanted["place"] or wanted["place"] in gap.places)
        and (not age or (age.isascii() and age.isdigit() and int(age) in gap.ages))
        and (not wanted["time"] or wanted["time"] in gap.times)
        and (not wanted["state"] or wanted["state"] == state)
    )


def _filters(gaps: Sequence[Gap], services: ServiceMap, wanted: dict[str, str]) -> list[dict[str, Any]]:
    """One select for each; tier, age and place only where a gap says one."""
    needs = [code for code in NEEDS if any(code in gap.needs for gap in gaps)]
    ages = sorted({age for gap in gaps for age in gap.ages})
    offered: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
        ("kind", "Type", list(KINDS.items())),
        ("need", "Need", [(code, NEEDS[code]) for code in needs]),
        (
            "tier",
            "Tier",
            [(tier, tier.capitalize()) for tier in TIERS if any(tier in gap.tiers for gap in gaps)],
        ),
        ("age", "Age", [(str(age), str(age)) for age in ages]),
        (
            "time",
            "Time",
            [(time, time.capitalize()) for time in TIMES if any(time in gap.times for gap in gaps)],
        ),
        ("place", "Place", [(place, place) for place in services.places]),
        ("state", "Decision", [(state, state.capitalize()) for state in STATES]),
    )
    return [
        {
            "id": f"filter-{name}",
            "name": name,
            "label": {"text": title},
            "items": [
                {"value": value, "text": words, "selected": value == wanted[name]}
                for value, words in [("", "Any"), *options]
            ],
        }
        for name, title, options in offered
        if options
    ]


def _offered_across(services: ServiceMap) -> dict[str, str]:
    """Places only where a service says one."""
    return {key: title for key, title in ACROSS.items() if key != "place" or services.places}


def _across_params(services: ServiceMap, chosen: str) -> dict[str, Any]:
    """The params of the GOV.UK select of what stands across."""
    items = [
        {"value": key, "text": title, "selected": key == chosen}
        for key, title in _offered_across(services).items()
    ]
    return {"id": "across", "name": "across", "label": {"text": "Set needs against"}, "items": items}
