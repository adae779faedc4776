"""The live needs assessment of an area, and the choice of how often an assessment is refreshed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.http import require_http_methods

from goldenthread.access.models import Person
from goldenthread.access.permissions import DECIDE_GAPS
from goldenthread.access.refusal import Refused
from goldenthread.home.answers import answers
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.readings import area_profile, published_until, without_projections
from goldenthread.home.stage_parts import UNDERSTAND, parts_of
from goldenthread.home.tables import understand_needs as tables
from goldenthread.indicators.catalogue import declared
from goldenthread.indicators.queries.releases import accepted_releases
from goldenthread.intake.pack import PackRecord
from goldenthread.needs.actions.cadence import choose_refresh
from goldenthread.needs.forms import RefreshForm
from goldenthread.needs.live import (
    LiveFigure,
    Topic,
    published,
    release_day,
    sharing_figures,
    stated,
    topics,
)
from goldenthread.needs.profile import Profile
from goldenthread.needs.queries import earlier_choices, refresh_choices
from goldenthread.needs.register import register
from goldenthread.needs.service_reach import Row
from goldenthread.needs.subjects import whose
from goldenthread.thread.queries import area_thread
from goldenthread.thread.tracing import Thread
from goldenthread.web.audience import AreaRequest, in_area
from goldenthread.web.tables import download

STATES = ("lapsed", "due", "wording unclear")
EVERYTHING = "every-figure"
# Of what is older than its cadence, the page begins with so many; the rest follows on the pages of the table.
FIRST = 10


@in_area()
def understand_live(request: AreaRequest, area_key: str) -> HttpResponse:
    """At a glance; `?topic=…` is one topic with all its findings and figures, and `?topic=every-figure` all of them."""
    asked, known = asked_of(request.area, request.on), area_thread(request.area, request.on)
    profile = without_projections(
        area_profile(
            request.area, request.on, [key for key, each in declared().items() if not each.given_for]
        )
    )
    figures = _figures(request, profile, known.facts.records)
    found = topics(figures, asked.pack.rows("findings"))
    context: dict[str, object] = {
        "parts": parts_of(UNDERSTAND, area_key, "understand-live"),
        "until": published_until(profile, request.on),
        "every_figure": _topic_address(EVERYTHING),
    }
    if "topic" in request.GET:
        return _topic(request, asked, known.thread, found, figures, context)
    older = [each for each in figures if each.state == "older than its cadence"]
    glance = tables.topics_table(asked, found, _topic_address)
    late = tables.figures_table(
        asked, "older", "Figures that are older than their cadence", older, FIRST, topic=True
    )
    if file := download(request, glance, late):
        return file
    assessments = register(
        asked.pack.rows("needs_assessments"), request.on, refresh_choices([request.area]).get(request.area.pk)
    )
    context |= {
        "glance": glance,
        "topics": len(found),
        "figures": len(figures),
        "older": older,
        "late": late,
        "unsaid": sum(each.state in ("no cadence recorded", "not dated") for each in figures),
        "not_collected": [
            (each.figure.title, whose(each.row))
            for each in figures
            if each.state == "not collected" and each.row
        ],
        "alerts": [(each, asked.address(each.record)) for each in assessments if each.state in STATES],
        "may_choose": DECIDE_GAPS in request.permissions,
    }
    return render(request, "home/understand_live.html", context)


def _figures(
    request: AreaRequest, profile: Profile, records: Mapping[str, Sequence[Row]]
) -> list[LiveFigure]:
    """The newest published figure of each indicator, then what the documents state."""
    latest = [figure for key in profile.indicators if (figure := profile.latest(key)) is not None]
    releases = [
        release_day(each.source, each.label, each.order[0], each.order[1].date())
        for each in accepted_releases().values()
    ]
    return [*published(latest, profile.indicators, releases, request.on), *stated(records, request.on)]


def _topic_address(name: str) -> str:
    return f"?topic={slugify(name)}"


def _topic(
    request: AreaRequest,
    asked: Asked,
    thread: Thread,
    found: Sequence[Topic],
    figures: Sequence[LiveFigure],
    context: dict[str, object],
) -> HttpResponse:
    """One topic, or all figures in one table."""
    wanted = request.GET["topic"]
    topic = next((each for each in found if slugify(each.name) == wanted), None)
    if topic is None and wanted != EVERYTHING:
        raise Http404
    name = topic.name if topic is not None else "Every figure"
    table = tables.figures_table(
        asked,
        "figures",
        f"Figures: {name}" if topic is not None else "Every figure of every topic",
        topic.figures if topic is not None else figures,
        topic=topic is None,
    )
    if file := download(request, table):
        return file
    gaps = asked.pack.rows("gaps")
    context |= {
        "name": name,
        "topic": topic,
        "table": table,
        "findings": [_finding(asked, thread, row, gaps) for row in (topic.findings if topic else ())],
        "others": [(each.name, _topic_address(each.name), each is topic) for each in found],
    }
    return render(request, "home/understand_topic.html", context)


def _finding(asked: Asked, thread: Thread, finding: Row, gaps: Sequence[PackRecord]) -> dict[str, object]:
    """The finding in the words of its document, with its figures, what answers it and the gaps that rest on the same
    figures."""
    row = asked.pack.record(finding.sheet, finding.key)
    answered = answers(asked.pack, thread, row) if row is not None else []
    return {
        "row": finding,
        "href": asked.address(row) if row is not None else "",
        "figures": [
            (each.title, asked.address(each))
            for key in finding.values.get("figures") or ()
            if (each := asked.pack.record("stated_figures", str(key))) is not None
        ],
        "answers": [(each.title, asked.address(each)) for each in answered],
        "gaps": [
            (each.title, reverse("understand-gap", args=[asked.pack.area_key, each.key]))
            for each in sharing_figures(finding, gaps)
        ],
    }


@in_area(permission=DECIDE_GAPS)
@require_http_methods(["GET", "HEAD", "POST"])
def understand_refresh(request: AreaRequest, area_key: str, assessment_key: str) -> HttpResponse:
    """Months between two refreshes, where the document's words leave a doubt or say nothing (T8). What the document
    gives in months is not chosen again."""
    asked = asked_of(request.area, request.on)
    row = asked.pack.record("needs_assessments", assessment_key)
    if row is None or row.number("refresh_months"):
        raise Http404
    form = RefreshForm(request.POST or None)
    refused = None
    if request.method == "POST" and form.is_valid():
        try:
            choose_refresh(
                by=cast(Person, request.user),
                area=request.area,
                assessment=row.key,
                wording=row.text("refresh_wording"),
                months=form.chosen,
                reason=form.cleaned_data["reason"],
            )
        except Refused as wrong:
            refused = wrong
        else:
            messages.success(
                request, f"Every {form.chosen} months, with your reason. The wording stays as printed."
            )
            return redirect("understand-refresh", area_key=area_key, assessment_key=assessment_key)
    held = refresh_choices([request.area]).get(request.area.pk, {})
    (judged,) = register([row], request.on, held)
    context = {
        "row": row,
        "record": asked.address(row),
        "judged": judged,
        "choice": held.get(row.key) if judged.chosen else None,
        "earlier": earlier_choices(request.area, row.key),
        "form": form,
        "wrong": refused or (form if form.errors else None),
    }
    return render(request, "home/understand_refresh.html", context, status=409 if refused else 200)
