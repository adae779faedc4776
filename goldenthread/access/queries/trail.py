"""Reading the audit trail, and proving that nobody changed it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from goldenthread.access.chain import Broken, Link, check
from goldenthread.access.models import AuditEvent
from goldenthread.access.permissions import READ_AUDIT
from goldenthread.access.queries.rights import Someone, areas_holding, holds_everywhere


def content_of(event: AuditEvent) -> dict[str, Any]:
    """All that the event says, as its hash takes it."""
    return {
        "number": event.id,
        "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor_id": event.actor_id,
        "actor_name": event.actor_name,
        "action": event.action,
        "area_key": event.area_key,
        "subject_kind": event.subject_kind,
        "subject_key": event.subject_key,
        "fields": event.fields,
        "purpose": event.purpose,
        "detail": event.detail,
        "request_id": event.request_id,
    }


def links() -> Iterator[Link]:
    """The whole chain from its first event."""
    for event in AuditEvent.objects.order_by("id").iterator(chunk_size=2000):
        yield Link(event.id, event.previous_hash, event.hash, content_of(event))


def verify_chain() -> list[Broken]:
    """Every place at which the chain does not hold, the first one first; empty where it holds."""
    return list(check(links()))


def events_for(
    person: Someone,
    on: date,
    *,
    who: str = "",
    action: str = "",
    area_key: str = "",
    first_day: date | None = None,
    last_day: date | None = None,
) -> QuerySet[AuditEvent]:
    """The events that the person may read on the date, newest first, narrowed as asked.

    Somebody who may read the trail of some areas sees those areas' events; of everywhere, all events.
    """
    events = AuditEvent.objects.order_by("-id")
    if not holds_everywhere(person, READ_AUDIT, on):
        events = events.filter(area_key__in=areas_holding(person, READ_AUDIT, on).values("key"))
    if who:
        events = events.filter(Q(actor_name__icontains=who) | Q(actor_id=who))
    if action:
        events = events.filter(action=action)
    if area_key:
        events = events.filter(area_key=area_key)
    if first_day:
        events = events.filter(at__gte=_midnight(first_day))
    if last_day and last_day < date.max:
        events = events.filter(at__lt=_midnight(last_day + timedelta(days=1)))
    return events


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def chain_end() -> tuple[int, str]:
    """How many events there are, and the hash of the last one."""
    last = AuditEvent.objects.order_by("-id").first()
    return AuditEvent.objects.count(), last.hash if last else ""


def event_with_hash(hash: str) -> AuditEvent | None:
    return AuditEvent.objects.filter(hash=hash).first()
