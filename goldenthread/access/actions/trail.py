"""Every act is one transaction and one audit event: both happen, or neither does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from goldenthread.access import request_number
from goldenthread.access.actor import Actor
from goldenthread.access.chain import digest, plain
from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.queries.trail import content_of

# Any number will do, as long as no other part of the program locks the same one.
_CHAIN_LOCK = 4_702_111_234


@dataclass
class Act:
    """The event while its act goes on: what is only known inside the act is written here before it ends."""

    area_key: str = ""
    subject_kind: str = ""
    subject_key: str = ""
    fields: list[str] = field(default_factory=list)
    purpose: str = ""
    detail: dict[str, Any] = field(default_factory=dict)


@contextmanager
def act(
    *,
    by: Actor,
    action: str,
    area: Area | None = None,
    subject: tuple[str, str] = ("", ""),
    fields: Sequence[str] = (),
    purpose: str = "",
    detail: Mapping[str, Any] | None = None,
) -> Iterator[Act]:
    """Do what is inside as one transaction, then write one event at the end of the chain.

    Acts go on one after the other, in both stores: what is looked up inside stays true until the end, so that
    two people who do the same at once do not both find that nobody has done it. Keep slow work outside.

    `subject` is what was acted on: its kind and its key. `fields` names what was touched; the values of a
    child's record never go into `detail`. An exception inside takes back both the work and the event.
    """
    with transaction.atomic():
        _wait_for_the_others()
        doing = Act(
            area_key=area.key if area else "",
            subject_kind=subject[0],
            subject_key=subject[1],
            fields=list(fields),
            purpose=purpose,
            detail=dict(detail or {}),
        )
        yield doing
        _append(by, action, doing)


def _append(by: Actor, action: str, done: Act) -> AuditEvent:
    """Add the event at the end of the chain, which this act holds until its transaction is over."""
    last = AuditEvent.objects.order_by("-id").values("id", "hash").first()
    event = AuditEvent(
        id=last["id"] + 1 if last else 1,
        at=timezone.now(),
        actor_id=by.actor_id,
        actor_name=by.actor_name,
        action=action,
        area_key=done.area_key,
        subject_kind=done.subject_kind,
        subject_key=done.subject_key,
        fields=plain(done.fields),
        purpose=done.purpose,
        detail=plain(done.detail),
        request_id=request_number.current(),
        previous_hash=last["hash"] if last else "",
    )
    event.hash = digest(event.previous_hash, content_of(event))
    event.save(force_insert=True)
    return event


def _wait_for_the_others() -> None:
    """PostgreSQL needs a lock. SQLite has one writer at a time, from the start of an immediate transaction."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_CHAIN_LOCK])
