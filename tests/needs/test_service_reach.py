"""For whom, where and when services can be used."""

from __future__ import annotations

from goldenthread.needs.service_reach import ServiceMap, spans
from tests.needs.made_up_map import Row, access, rows, service


def test_what_is_planned_or_has_ended_serves_nobody() -> None:
    """Running, pilot and not recorded serve; the others do not."""
    states = ("running", "pilot", "not recorded", "", "planned", "ended")
    found = ServiceMap.of(rows(*(service(f"s{at}", status=state) for at, state in enumerate(states))))
    assert [each.key for each in found.services] == ["s0", "s1", "s2", "s3"]


def test_ages_are_known_only_with_both_ends() -> None:
    """One end alone leaves the ages unknown, and may share ages with anything."""
    found = ServiceMap.of(
        rows(service("a", age_min=0, age_max=5), service("b", age_min=6), service("c", age_min=6, age_max=30))
    )
    a, b, c = found.services
    assert (sorted(a.ages), sorted(b.ages), max(c.ages)) == ([0, 1, 2, 3, 4, 5], [], 25)
    assert a.may_share_ages(b) and not a.may_share_ages(c)


def test_access_and_joint_funding_are_read_with_the_service() -> None:
    """Places, thresholds and times come from the sheet of access; joint funding from its own."""
    found = ServiceMap.of(
        rows(
            service("a", needs=("slcn",)),
            access("a", places=("North", "South"), out_of_hours="no", wording="not in the evening"),
            Row("joint_arrangements", "j", "j", {"service": "a", "jointly_funded": "yes"}),
        )
    )
    (a,) = found.services
    assert (a.places, a.out_of_hours, a.holidays, a.joint) == (("North", "South"), "no", "not recorded", True)
    assert found.get("a") is a and found.places == ("North", "South") and found.general == []


def test_ages_are_said_in_spans() -> None:
    """Neighbouring years make one span."""
    assert spans((0, 1, 2, 19, 25)) == "0 to 2, 19 and 25"
    assert spans(()) == ""
