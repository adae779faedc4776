"""Which figures say something else since a moment."""

import pytest
from django.utils import timezone

from goldenthread.access.actor import SYSTEM
from goldenthread.indicators.queries.changed import changed_figures, uploads_decided_since
from goldenthread.intake.actions import withdraw_upload
from goldenthread.intake.models import Upload
from tests.durham import durham
from tests.published import SLICE, read_and_accepted

pytestmark = pytest.mark.django_db


def test_a_release_changes_what_is_shown_when_it_comes_and_when_it_goes() -> None:
    """Accepted: from nothing to the newest figure; withdrawn: back to nothing; untouched: no change."""
    durham()
    before = timezone.now()
    read_and_accepted(SLICE)
    accepted = timezone.now()
    keys = ["ehc-plans", "plans-in-20-weeks"]
    came = changed_figures("840", keys, before)
    assert [(each.before, each.now and each.now.shown) for each in came] == [(None, "5,390"), (None, "18.3%")]
    assert [each.state for each in uploads_decided_since(before)] == ["accepted"]
    assert changed_figures("840", keys, accepted) == [] and uploads_decided_since(accepted) == []
    withdraw_upload(by=SYSTEM, upload=Upload.objects.get(), reason="A mistake.")
    went = changed_figures("840", keys, accepted)
    assert [(each.before and each.before.shown, each.now) for each in went] == [
        ("5,390", None),
        ("18.3%", None),
    ]
    assert went[0].title
