"""`goldenthread verify-audit` says whether the trail holds, and names the event where it breaks."""

import json

import pytest

from goldenthread.access.actions import act
from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import AuditEvent
from goldenthread.project.cli import main

pytestmark = pytest.mark.django_db


def write(count: int) -> None:
    for turn in range(count):
        with act(by=SYSTEM, action="turn", detail={"turn": turn}):
            pass


def test_a_trail_that_holds(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 0, the number of events and the last hash; also of an empty trail."""
    assert main(["verify-audit"]) == 0
    assert "holds: 0 events" in capsys.readouterr().err
    write(3)
    assert main(["verify-audit"]) == 0
    assert AuditEvent.objects.get(id=3).hash in capsys.readouterr().err


def test_a_trail_that_was_changed(capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 1, and the first broken event by its number, in words and as data."""
    write(4)
    AuditEvent.objects.filter(id__in=[2, 4]).update(actor_name="Somebody else")
    assert main(["verify-audit"]) == 1
    assert "The first place is event 2: what it says was changed" in capsys.readouterr().err
    assert main(["verify-audit", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["holds"], said["events"]) == (False, 4)
    assert [each["event"] for each in said["broken"]] == [2, 4]


def test_a_trail_whose_end_was_cut_off(capsys: pytest.CaptureFixture[str]) -> None:
    """A hash that was noted earlier shows it; without one, the rest still holds."""
    write(3)
    head = AuditEvent.objects.get(id=3).hash
    assert main(["verify-audit", "--head", head]) == 0
    AuditEvent.objects.filter(id=3).delete()
    assert main(["verify-audit"]) == 0
    capsys.readouterr()
    assert main(["verify-audit", "--head", head]) == 1
    assert "cut off or replaced" in capsys.readouterr().err
