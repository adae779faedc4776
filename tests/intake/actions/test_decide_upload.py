"""Accepting an upload and withdrawing it."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from goldenthread.access.models import AuditEvent, Person
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions import accept_upload, withdraw_upload
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.uploads import folder_of
from goldenthread.intake.upload_state import STATES
from tests.cast import STAGE_MANAGER, gather

pytestmark = pytest.mark.django_db


def upload(state: str = "previewed", **facts: Any) -> Upload:
    return Upload.objects.create(
        **{
            "format": "dfe-ehc-plans",
            "release": "2025",
            "file_name": "caseload.csv",
            "sha256": "0" * 64,
            "state": state,
            "row_count": 3,
            "rejected_count": 1,
            "reading_count": 96,
            "uploaded_by_name": "Analyst",
            "created": timezone.now(),
            **facts,
        }
    )


@pytest.mark.parametrize("state", sorted(STATES))
def test_only_what_was_read_and_checked_can_be_accepted(state: str) -> None:
    """From «To check» and from nowhere else; a refusal says in which state it is, and nothing is written down."""
    sent = upload(state)
    if state == "previewed":
        assert accept_upload(by=STAGE_MANAGER, upload=sent).accepted_at is not None
        return
    words = (
        "still being read"
        if state in ("waiting", "reading")
        else f"cannot be accepted: it is {STATES[state].lower()}"
    )
    with pytest.raises(Refused, match=words):
        accept_upload(by=STAGE_MANAGER, upload=sent)
    assert Upload.objects.get().state == state
    assert not AuditEvent.objects.exists()


@pytest.mark.parametrize("state", ["previewed", "accepted"])
def test_what_waits_or_shows_can_be_withdrawn(state: str) -> None:
    """The reason is kept without the spaces around it, the file is gone, and the moment is the same for both."""
    sent = upload(state)
    folder_of(sent).mkdir(parents=True)
    withdraw_upload(by=STAGE_MANAGER, upload=sent, reason="  The publisher corrected it. ")
    kept = Upload.objects.get()
    assert (kept.state, kept.withdrawn_reason) == ("withdrawn", "The publisher corrected it.")
    assert kept.withdrawn_at == kept.original_deleted_at is not None
    assert not folder_of(sent).exists()


@pytest.mark.parametrize("state", ["waiting", "reading", "withdrawn", "refused", "swept"])
def test_what_is_under_way_or_over_cannot_be_withdrawn(state: str) -> None:
    """The file of a reading stays where it is."""
    sent = upload(state)
    folder_of(sent).mkdir(parents=True)
    with pytest.raises(Refused):
        withdraw_upload(by=STAGE_MANAGER, upload=sent, reason="Wrong.")
    assert Upload.objects.get().state == state
    assert folder_of(sent).exists()
    folder_of(sent).rmdir()


def test_the_state_that_counts_is_the_one_in_the_store() -> None:
    """Somebody else accepted it while the page was open: what the page knew is no longer true."""
    sent = upload()
    Upload.objects.update(state="accepted")
    with pytest.raises(Refused, match="cannot be accepted: it is accepted"):
        accept_upload(by=STAGE_MANAGER, upload=sent)


def test_the_same_file_shows_once() -> None:
    """Its twin waits until the first is withdrawn."""
    first, twin = upload("accepted"), upload()
    with pytest.raises(Refused, match="The same file has been accepted already"):
        accept_upload(by=STAGE_MANAGER, upload=twin)
    withdraw_upload(by=STAGE_MANAGER, upload=first, reason="Sent twice.")
    assert accept_upload(by=STAGE_MANAGER, upload=twin).state == "accepted"


def test_each_decision_is_in_the_record_with_what_it_was_about() -> None:
    """Who, in which area, which file and how many figures; the reason is the purpose, cut to what a record holds."""
    cast = gather()
    AuditEvent.objects.all().delete()
    analyst: Person = cast.people["analyst"]
    sent = upload()
    accept_upload(by=analyst, upload=sent)
    withdraw_upload(by=analyst, upload=sent, reason="x" * 400)
    accepted, withdrawn = AuditEvent.objects.order_by("id")
    assert [each.action for each in (accepted, withdrawn)] == ["accept-upload", "withdraw-upload"]
    assert (accepted.area_key, accepted.subject_key) == ("northshire", str(sent.pk))
    assert accepted.detail == withdrawn.detail == {
        "format": "dfe-ehc-plans",
        "release": "2025",
        "file": "caseload.csv",
        "sha256": "0" * 64,
        "rows": 3,
        "readings": 96,
        "rejected": 1,
    }  # fmt: skip
    assert len(withdrawn.purpose) == 300
    assert len(Upload.objects.get().withdrawn_reason) == 400
