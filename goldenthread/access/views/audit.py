"""The audit trail: who did what, found again and exported. Reading it is itself written down."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from typing import Any, cast

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from goldenthread.access.actions import act
from goldenthread.access.audience import holding
from goldenthread.access.forms import AuditSearch
from goldenthread.access.models import Area, AuditEvent, Person
from goldenthread.access.permissions import READ_AUDIT
from goldenthread.access.queries import areas_holding, events_for

PER_PAGE = 50
COLUMNS = (
    "number",
    "at",
    "actor_id",
    "actor_name",
    "action",
    "area_key",
    "subject_kind",
    "subject_key",
    "fields",
    "purpose",
    "detail",
    "request_id",
    "previous_hash",
    "hash",
)

reads_audit = holding(READ_AUDIT)


@reads_audit
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The events that the reader may see, newest first, narrowed as asked."""
    form, events = _search(request)
    page = Paginator(events, PER_PAGE).get_page(request.GET.get("page"))
    shown = [_shown(event) for event in page.object_list]
    _write_down(request, "read-audit", form, rows=len(shown))
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "form": form,
        "page": page,
        "count": page.paginator.count,
        "events": shown,
        "query": query.urlencode(),
    }
    return render(request, "access/audit.html", context)


@reads_audit
@require_safe
def export(request: HttpRequest) -> StreamingHttpResponse:
    """The same events as a CSV file, with the hashes that prove them."""
    form, events = _search(request)
    newest = events.first()
    events = events.filter(id__lte=newest.id if newest else 0)
    _write_down(request, "export-audit", form, rows=events.count())
    response = StreamingHttpResponse(_lines(events), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="audit-trail-{timezone.localdate()}.csv"'
    return response


def _shown(event: AuditEvent) -> dict[str, Any]:
    """The event in words."""
    about = event.subject_key if event.subject_key.startswith(event.subject_kind) else ""
    told = [
        f"{name}: {_in_words(value)}" for name, value in event.detail.items() if value not in (None, "", {})
    ]
    return {
        "id": event.id,
        "at": event.at,
        "actor_name": event.actor_name,
        "said": event.action.replace("-", " "),
        "area_key": event.area_key,
        "about": about or f"{event.subject_kind} {event.subject_key}".strip(),
        "fields": event.fields,
        "told": "; ".join(told),
        "purpose": event.purpose,
    }


def _in_words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {_in_words(each)}" for name, each in value.items())
    if isinstance(value, list):
        return ", ".join(_in_words(each) for each in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _search(request: HttpRequest) -> tuple[AuditSearch, QuerySet[AuditEvent]]:
    today = timezone.localdate()
    areas = areas_holding(request.user, READ_AUDIT, today)
    readable = events_for(request.user, today)
    known = sorted(readable.order_by().values_list("action", flat=True).distinct())
    form = AuditSearch(request.GET, areas=areas, actions=known)
    if not form.is_valid():
        return form, readable.none()
    asked = form.cleaned_data
    area: Area | None = asked["area"]
    return form, events_for(
        request.user,
        today,
        who=asked["who"],
        action=asked["action"],
        area_key=area.key if area else "",
        first_day=asked["first_day"],
        last_day=asked["last_day"],
    )


def _write_down(request: HttpRequest, action: str, form: AuditSearch, rows: int) -> None:
    """Who looked, for what, and how much they saw. Filed under the area where there is one alone."""
    asked = {name: str(value) for name, value in form.cleaned_data.items() if value}
    areas = list(areas_holding(request.user, READ_AUDIT, timezone.localdate())[:2])
    area = areas[0] if len(areas) == 1 else None
    with act(
        by=cast(Person, request.user),
        action=action,
        area=area,
        subject=("audit trail", ""),
        detail={"asked": asked, "rows": rows},
    ):
        pass


class _Echo:
    """What the CSV writer writes to: it gives each line back."""

    def write(self, line: str) -> str:
        return line


def _lines(events: QuerySet[AuditEvent]) -> Iterator[str]:
    writer = csv.writer(_Echo(), lineterminator="\n")
    yield writer.writerow(COLUMNS)
    for event in events.iterator(chunk_size=2000):
        yield writer.writerow([_cell(event, column) for column in COLUMNS])


def _cell(event: AuditEvent, column: str) -> str:
    """The value as text. One that a spreadsheet would take for a formula gets an apostrophe."""
    value: Any = event.id if column == "number" else getattr(event, column)
    if column in ("fields", "detail"):
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    elif column == "at":
        text = value.isoformat(timespec="microseconds")
    else:
        text = str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "'")) else text
