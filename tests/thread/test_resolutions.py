"""A person settles a contradiction with a reason: both values stay, and it opens again when asked or by new facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions import load_pack
from goldenthread.thread.actions import reopen_break, resolve_break
from goldenthread.thread.check import Break
from goldenthread.thread.forms import ResolveForm
from goldenthread.thread.models import Resolution
from goldenthread.thread.queries import AreaThread, area_thread, earlier_resolutions
from tests.cast import signed_in_as
from tests.durham import person_of
from tests.intake.packs import Tables, northshire, write

pytestmark = pytest.mark.django_db
REASON = "The data team looked it up."


def tables(value: str = "15%") -> Tables:
    made = northshire()
    made["stated_figures"] = [
        {
            "key": "sen-share",
            "title": "Pupils who have SEN",
            "value": value,
            "bound": "exact",
            "numerator": "4694",
            "denominator": "32966",
            "unit": "per cent",
            "wording": "15% (n=4,694) have SEN",
        }
    ]
    return made


def loaded(folder: Path, value: str = "15%") -> Area:
    return load_pack(write(folder, tables(value)), by=SYSTEM).area


def share_of(known: AreaThread) -> Break:
    [found] = [each for each in known.breaks if each.check.key == "stated-share-does-not-recompute"]
    return found


def seen(area: Area) -> AreaThread:
    return area_thread(area, area.opens_on)


def test_it_leaves_the_open_ones_and_both_values_stay(tmp_path: Path) -> None:
    """With the reason, who, when, which is believed, and an audit event."""
    area = loaded(tmp_path / "a")
    before = len(seen(area).breaks)
    by = person_of(area, "analyst")
    resolve_break(by=by, area=area, found=share_of(seen(area)), reason=REASON, chosen="4,946")
    known = seen(area)
    assert len(known.breaks) == before - 1
    [held] = known.resolved_of(("stated_figures", "sen-share"))
    assert (held.found.finding.stated, held.found.finding.computed) == ("15%", "14.24%")
    assert (held.resolution.reason, held.resolution.chosen, held.resolution.resolved_by) == (
        REASON,
        "4,946",
        by,
    )
    assert AuditEvent.objects.filter(action="resolve-break").count() == 1


def test_it_outlives_a_reload_and_opens_when_the_source_says_something_else(tmp_path: Path) -> None:
    """The same pack again: still settled. Another value: open, with what was settled before beside it."""
    area = loaded(tmp_path / "a")
    resolve_break(by=person_of(area, "analyst"), area=area, found=share_of(seen(area)), reason=REASON)
    again = loaded(tmp_path / "b")
    assert [each.resolution.reason for each in seen(again).resolved] == [REASON]
    other = loaded(tmp_path / "c", value="16%")
    open_again = share_of(seen(other))
    assert [each.reason for each in earlier_resolutions(other, open_again)] == [REASON]


def test_it_can_be_opened_again_and_what_was_said_is_kept(tmp_path: Path) -> None:
    """Once only; then it may be settled anew."""
    area = loaded(tmp_path)
    by = person_of(area, "council-commissioner")
    found = share_of(seen(area))
    resolution = resolve_break(by=by, area=area, found=found, reason=REASON)
    reopen_break(by=by, resolution=resolution)
    assert share_of(seen(area)).said == found.said
    assert [each.reopened_by for each in earlier_resolutions(area, found)] == [by]
    with pytest.raises(Refused):
        reopen_break(by=by, resolution=resolution)
    resolve_break(by=by, area=area, found=found, reason="Looked up again.")
    assert Resolution.objects.count() == 2
    assert AuditEvent.objects.filter(action="reopen-break").count() == 1


def test_a_reason_is_needed_and_only_contradictions_are_settled(tmp_path: Path) -> None:
    """A priority without an action is mended by an action, not by a reason; nothing is settled twice."""
    area = loaded(tmp_path)
    by = person_of(area, "analyst")
    known = seen(area)
    with pytest.raises(Refused):
        resolve_break(by=by, area=area, found=share_of(known), reason="  ")
    other = next(each for each in known.breaks if not each.check.resolvable)
    with pytest.raises(Refused):
        resolve_break(by=by, area=area, found=other, reason=REASON)
    resolve_break(by=by, area=area, found=share_of(known), reason=REASON)
    with pytest.raises(Refused):
        resolve_break(by=by, area=area, found=share_of(known), reason=REASON)
    assert "reason" in ResolveForm({"reason": ""}).errors


def address(area: Area, found: Break) -> str:
    return f"/areas/{area.key}/breaks/{found.check.key}/{found.said}/"


def test_a_commissioner_settles_it_on_the_page(tmp_path: Path) -> None:
    """The form asks for a reason; then the page, the list and the record say what was decided; then it is reopened."""
    area = loaded(tmp_path)
    found = share_of(seen(area))
    client = signed_in_as(person_of(area, "nhs-commissioner"))
    page = address(area, found)
    assert "15% (n=4,694) have" in client.get(page).content.decode()
    refused = client.post(page, {"reason": ""})
    assert "Say why this is settled" in refused.content.decode()
    assert client.post(page, {"reason": REASON, "chosen": "4,946"}).status_code == 302
    for where in (page, "/areas/northshire/breaks/", "/areas/northshire/records/stated_figures/sen-share/"):
        text = client.get(where).content.decode()
        assert REASON in text and "4,946" in text and "14.24%" in text
    assert client.post(f"{page}reopen/").status_code == 302
    assert Resolution.objects.get().reopened_at is not None
    assert "Opened again by" in client.get(page).content.decode()


@pytest.mark.parametrize("role", ["board-member", "parent-carer-forum", "auditor"])
def test_who_may_not_settle_sees_both_values_and_no_form(tmp_path: Path, role: str) -> None:
    """A form sent all the same is 404."""
    area = loaded(tmp_path)
    found = share_of(seen(area))
    client: Client = signed_in_as(person_of(area, role))
    page = address(area, found)
    text = client.get(page).content.decode()
    assert "14.24%" in text and "Settle it" not in text
    assert client.post(page, {"reason": REASON}).status_code == 404
    assert client.post(f"{page}reopen/").status_code == 404
    assert Resolution.objects.count() == 0


def test_a_break_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    """Nor is one that is mended."""
    area = loaded(tmp_path)
    client = signed_in_as(person_of(area, "analyst"))
    assert client.get("/areas/northshire/breaks/no-such-check/abc/").status_code == 404
