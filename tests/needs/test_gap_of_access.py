"""What the access to services leaves out: thresholds, waiting, times and places (R20)."""

from __future__ import annotations

from goldenthread.needs.gap_analysis import find_gaps
from tests.areas import printed
from tests.needs.made_up_map import access, found, service


def test_thresholds_waiting_and_times() -> None:
    """Only a recorded no is a gap, and not where another service is named or runs."""
    base = service("asd-team", needs=("asd",))
    no = found(
        base,
        access("asd-team", below_threshold="no", waiting_offer="no", out_of_hours="no", school_holidays="no"),
    )
    kinds = {"below-threshold", "while-waiting", "out-of-hours", "school-holidays"}
    assert {f"{kind}-asd-team" for kind in kinds} <= set(no)
    named = access(
        "asd-team", below_threshold="no", below_services=("b",), waiting_offer="no", waiting_services=("b",),
        out_of_hours="no", school_holidays="not recorded",
    )  # fmt: skip
    evening = service("evening", needs=("asd",))
    gaps = found(base, named, evening, service("b"), access("evening", out_of_hours="yes"))
    assert not [key for key in gaps if key.rpartition("-asd-team")[0] in kinds]


def test_an_offer_by_a_service_that_has_ended_is_no_offer() -> None:
    """What is named must still run."""
    named = access("asd-team", waiting_offer="yes", waiting_services=("b",), below_services=("b",))
    gaps = found(service("asd-team", needs=("asd",), tier="specialist"), named, service("b", status="ended"))
    assert gaps["while-waiting-asd-team"].times == ("while waiting",)
    below = gaps["below-threshold-asd-team"]
    assert (below.times, below.tiers) == (("below the threshold",), ("specialist",))


def test_a_stated_threshold_without_anything_recorded_below_it_cannot_be_judged() -> None:
    """Said once for all such services; a recorded answer of either kind is no such gap."""
    gaps = found(
        service("a", "Physiotherapy", needs=("pd",)),
        service("b"),
        service("c"),
        access("a", threshold="By age."),
        access("b", threshold="By need.", below_threshold="yes"),
        access("c", threshold="By need.", below_threshold="no"),
    )
    gap = gaps["below-thresholds-not-recorded"]
    assert (gap.kind, gap.services, gap.severity) == ("not known", ("a",), 1)
    assert "By age." in gap.evidence[0].words and "Physiotherapy has a stated threshold" in gap.words


def test_northumberlands_thresholds_are_asked_about() -> None:
    """Physiotherapy and the in-house team state who is let in, and not what there is for the others."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("northumberland").sheets), {})}
    assert set(gaps["below-thresholds-not-recorded"].services) == {"physiotherapy", "salt-in-house-team"}


def test_durhams_autism_diagnosis_has_no_offer_while_waiting() -> None:
    """Recorded from the words of parents and carers, which are its evidence."""
    gaps = {gap.key: gap for gap in find_gaps(dict(printed("county-durham").sheets), {})}
    gap = gaps["while-waiting-asd-diagnostic-service"]
    assert "no support available whilst they waited" in gap.evidence[0].words and gap.kind == "capacity"


def test_places_left_out() -> None:
    """A service of one place only is unequal, unless another for the same need is in the rest or everywhere."""
    north, south = service("n", needs=("slcn",)), service("s", needs=("slcn",))
    other = service("o", needs=("hi",))
    alone = found(north, other, access("n", places=("North",)), access("o", places=("North", "South")))
    assert alone["place-n"].places == ("South",) and alone["place-n"].kind == "inequity"
    both = found(north, south, access("n", places=("North",)), access("s", places=("South",)))
    assert not [key for key in both if key.startswith("place")]
    unsaid = found(
        north, south, other, access("n", places=("North",)), access("o", places=("North", "South"))
    )
    assert not [key for key in unsaid if key.startswith("place")]
